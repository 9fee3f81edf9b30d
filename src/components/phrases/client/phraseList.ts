import { tell } from '../../../workbench/tell.ts';
import { copyText } from '../../speech/client/copyText.ts';
import { loadPage } from './loadPage.ts';
import { matchesEntry, type EntryFacts, type EntryFilter } from './entryFilter.ts';

const names = ['q', 'part', 'area', 'office', 'year', 'length', 'mark'] as const;
/** More found entries than this are not laid out; a narrower search shows the rest. */
const mostShown = 200;

function factsOf(entry: HTMLElement): EntryFacts {
  const { parts = '', areas = '', offices = '', years = '', marks = '' } = entry.dataset;
  const text = entry.querySelector('.words')?.textContent.trim() ?? '';
  return { text, parts, areas, offices, years, marks };
}

/** What the button for clippings carries; copying cites the same source. */
function clipOf(entry: HTMLElement): { text: string; source: string; href: string } | null {
  const json = entry.querySelector<HTMLElement>('[data-clip]')?.dataset['clip'];
  return json === undefined
    ? null
    : (JSON.parse(json) as { text: string; source: string; href: string });
}

/** A list of the phrase book: searched and filtered over all of its pages, copied with its source. */
class WenkuPhrases extends HTMLElement {
  private readonly form = this.querySelector('form');
  private readonly list = this.querySelector('ul.phrases');
  private readonly own = [...this.querySelectorAll<HTMLElement>('.entry')];
  private all: Promise<HTMLElement[]> | null = null;

  connectedCallback(): void {
    this.show(this);
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const entry = button?.closest<HTMLElement>('.entry');
      if (button && entry) this.copy(button, entry);
    });
    const { form } = this;
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const given = new URLSearchParams(location.search);
    for (const name of names) {
      const field = this.field(name);
      if (field) field.value = given.get(name) ?? '';
    }
    form.addEventListener('input', () => {
      void this.filter();
    });
    // On a narrow screen the choices would push the entries off it; what is chosen stays in sight.
    const fold = form.querySelector<HTMLDetailsElement>('[data-fold]');
    if (fold) fold.open = location.search !== '' || matchMedia('(width >= 48rem)').matches;
    if (location.search !== '') void this.filter();
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    const found = this.form?.elements.namedItem(name);
    return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found : null;
  }

  /** Buttons do nothing without this script, and are hidden without it. */
  private show(root: ParentNode): void {
    for (const button of root.querySelectorAll<HTMLElement>('.entry button')) button.hidden = false;
  }

  /** The entries of all pages of the list: each page holds a part of them. */
  private loadAll(): Promise<HTMLElement[]> {
    const last = Number(this.dataset['pages'] ?? '1');
    const current = Number(this.dataset['page'] ?? '1');
    const root = this.dataset['root'] ?? '';
    const load = async (page: number): Promise<HTMLElement[]> => {
      if (page === current) return this.own;
      const parsed = await loadPage(page === 1 ? root : `${root}${String(page)}/`);
      const entries = [...parsed.querySelectorAll<HTMLElement>('.phrases .entry')];
      this.show(parsed);
      return entries.map((entry) => document.importNode(entry, true));
    };
    return Promise.all(Array.from({ length: last }, (_, index) => load(index + 1))).then((pages) =>
      pages.flat(),
    );
  }

  private wanted(): EntryFilter {
    const value = (name: string) => this.field(name)?.value ?? '';
    return {
      words: value('q'),
      part: value('part'),
      area: value('area'),
      office: value('office'),
      year: value('year'),
      length: value('length'),
      mark: value('mark'),
    };
  }

  private async filter(): Promise<void> {
    const kept = new URLSearchParams();
    for (const name of names) {
      const value = this.field(name)?.value ?? '';
      if (value !== '') kept.set(name, value);
    }
    const query = kept.toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    const isFiltered = query !== '';
    const pager = this.querySelector<HTMLElement>('.pager');
    if (pager) pager.hidden = isFiltered;
    this.all ??= this.loadAll();
    const all = await this.all.catch(() => {
      // Without a network, or in a folder, this page is what there is.
      this.all = null;
      tell('其余各页没有读到，只在本页里找');
      return this.own;
    });
    const wanted = this.wanted();
    const found = isFiltered
      ? all.filter((entry) => matchesEntry(factsOf(entry), wanted))
      : this.own;
    this.list?.replaceChildren(...found.slice(0, isFiltered ? mostShown : found.length));
    const count = this.querySelector('[data-count]');
    const more = found.length > mostShown ? `，列出前 ${String(mostShown)} 条` : '';
    if (count) count.textContent = isFiltered ? `找到 ${String(found.length)} 条${more}` : '';
  }

  private copy(button: HTMLElement, entry: HTMLElement): void {
    const clip = clipOf(entry);
    const { blank } = button.dataset;
    if (blank !== undefined) void this.copyWords(blank, '已复制空格式');
    else if (button.matches('[data-copy]') && clip) {
      const address = new URL(clip.href, location.href).href;
      void this.copyWords(`${clip.text}\n——${clip.source}，${address}`, '已复制，并注明出处');
    }
  }

  private async copyWords(text: string, done: string): Promise<void> {
    tell((await copyText(text)) ? done : '浏览器不允许复制，请选中后按 Ctrl-C');
  }
}

customElements.define('wenku-phrases', WenkuPhrases);
