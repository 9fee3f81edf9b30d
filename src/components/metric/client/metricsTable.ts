import { compareCells, matchesRow, type RowFilter } from './metricsOrder.ts';

const sortable = ['name', 'area', 'office', 'value', 'time', 'count'];
const filters = ['q', 'area', 'office'] as const;

/** The table of all figures: searched, filtered and sorted where it stands; the address keeps it. */
class WenkuMetrics extends HTMLElement {
  private readonly form = this.querySelector('form');
  private readonly body = this.querySelector('tbody');
  private readonly rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];

  connectedCallback(): void {
    const { form } = this;
    if (!form) return;
    form.hidden = false;
    this.restore(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.filter(form);
    });
    for (const head of this.querySelectorAll<HTMLElement>('thead th')) this.makeSortable(head);
    this.filter(form);
  }

  private field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
    const found = form.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
  }

  private restore(form: HTMLFormElement): void {
    const given = new URLSearchParams(location.search);
    for (const name of filters) {
      const field = this.field(form, name);
      if (field) field.value = given.get(name) ?? '';
    }
  }

  private filter(form: HTMLFormElement): void {
    const value = (name: string) => this.field(form, name)?.value ?? '';
    const wanted: RowFilter = { words: value('q'), area: value('area'), office: value('office') };
    let shown = 0;
    for (const row of this.rows) {
      const { area = '', office = '', words = '' } = row.dataset;
      const text = (row.querySelector('th')?.textContent ?? '') + words;
      row.hidden = !matchesRow({ text, area, office }, wanted);
      if (!row.hidden) shown += 1;
    }
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = `${String(shown)} 行`;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = shown > 0;
    const kept = new URLSearchParams();
    for (const name of filters) if (value(name) !== '') kept.set(name, value(name));
    const query = kept.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  }

  private makeSortable(head: HTMLElement): void {
    const column = head.dataset['column'] ?? '';
    if (!sortable.includes(column)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'ascending';
      for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
      this.sort(column, isUp ? -1 : 1);
    });
  }

  private sort(column: string, direction: 1 | -1): void {
    const cell = (row: HTMLTableRowElement) => {
      const found = row.querySelector<HTMLElement>(`[data-column='${column}']`);
      return found?.dataset['order'] ?? found?.textContent.trim() ?? '';
    };
    this.rows.sort((one, other) => direction * compareCells(cell(one), cell(other)));
    this.body?.append(...this.rows);
  }
}

customElements.define('wenku-metrics', WenkuMetrics);
