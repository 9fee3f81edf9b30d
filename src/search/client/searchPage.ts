import { isBySpeech, type Desk, type Summary } from '../desk/desk.ts';
import { troubleOf, type Trouble } from '../desk/trouble.ts';
import { explainQuery } from '../query/explainQuery.ts';
import { readQuery } from '../query/readQuery.ts';
import { mostSampled, readState, views, writeState, type SearchState } from './address.ts';
import { moveWithArrows } from './arrows.ts';
import { DeskKeeper } from './deskKeeper.ts';
import { element } from './element.ts';
import { exportForms, exportHits } from './exportHits.ts';
import { facetList } from './facetList.ts';
import { bindForm } from './formPanel.ts';
import { HistoryPanel } from './historyPanel.ts';
import { linesView } from './linesView.ts';
import { querySpot } from './querySpot.ts';
import { replaceKeepingFocus } from './replaceKeepingFocus.ts';
import { sortOptions } from './sortOptions.ts';
import { speechesView } from './speechesView.ts';
import { suggestions } from './suggestions.ts';
import { tablesView } from './tablesView.ts';
import { tellLoad } from './tellLoad.ts';
import { whenTyped } from './typed.ts';
import type { ViewContext } from './viewContext.ts';
import { wholeOffer } from './wholeOffer.ts';
import { withinChips } from './withinChips.ts';

const drawings = { lines: linesView, speeches: speechesView, tables: tablesView } as const;
const count = (value: number): string => value.toLocaleString('en-US');

/** The search page: a form, filters, and results that follow the address. */
class WenkuSearch extends HTMLElement {
  private state: SearchState = readState('');
  /** Number of the search under way; an older one that comes late is dropped. */
  private turn = 0;
  private keeper = new DeskKeeper('/');
  private history: HistoryPanel | null = null;
  private shown: ViewContext | null = null;
  /** The search under way was run by a pause in typing. */
  private isTyping = false;

  connectedCallback(): void {
    const { input } = this;
    this.keeper = new DeskKeeper(this.dataset['base'] ?? '/');
    this.history = new HistoryPanel(this.piece('history', HTMLElement));
    this.follow();
    window.addEventListener('popstate', () => this.follow());
    whenTyped(input, () => {
      // Enter may have run it already: the results stay.
      if (input.value.trim() !== this.state.query) this.ask('replace');
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask('push');
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) input.focus();
    });
    // On a narrow screen the filters would push the hits off it.
    this.piece('fold', HTMLDetailsElement).open = window.matchMedia('(width >= 60rem)').matches;
    this.piece('clear', HTMLButtonElement).addEventListener('click', () =>
      this.go({ filters: {}, within: [] }, 'push'),
    );
    this.piece('whole', HTMLButtonElement).addEventListener(
      'click',
      () => void this.offerWhole(null, this.turn),
    );
    this.bindTools();
    moveWithArrows(this, input);
    if (input.value === '') input.focus();
  }

  private bindTools(): void {
    const sort = this.piece('sort', HTMLSelectElement);
    sort.addEventListener('change', () => this.go({ sort: sort.value }, 'push'));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      const view = views.find((one) => one === button.dataset['view']) ?? 'lines';
      button.addEventListener('click', () => {
        const keeps = view === 'lines' || isBySpeech(this.state.sort);
        this.go({ view, ...(keeps ? {} : { sort: 'relevance' }) }, 'push');
      });
    }
    const thin = this.piece('thin', HTMLInputElement);
    thin.addEventListener('change', () => this.go({ thin: thin.checked }, 'push'));
    const sample = this.piece('sample', HTMLInputElement);
    sample.addEventListener('change', () => {
      const wanted = Math.trunc(Number(sample.value));
      this.go({ sample: wanted > 0 ? Math.min(wanted, mostSampled) : null }, 'push');
    });
    this.piece('again', HTMLButtonElement).addEventListener('click', () =>
      this.go({ seed: (this.state.seed % 999_999) + 1 }, 'push'),
    );
    const within = this.piece('within', HTMLInputElement);
    within.addEventListener('keydown', (event) => {
      const query = within.value.trim();
      if (event.key !== 'Enter' || event.isComposing || query === '') return;
      event.preventDefault();
      within.value = '';
      this.go({ within: [...new Set([...this.state.within, query])] }, 'push');
    });
    const exports = this.piece('exports', HTMLElement);
    for (const [form, name] of exportForms) {
      const button = element('button', { type: 'button', class: 'plain' }, name);
      button.addEventListener('click', () => void this.export(form, button));
      exports.append(button);
    }
    bindForm(
      this.piece('fields', HTMLElement),
      (query) => {
        this.input.value = query;
        this.sayBack();
      },
      () => this.ask('push'),
    );
    this.input.addEventListener('input', () => this.sayBack());
  }

  private piece<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    const found = this.querySelector(`[data-${name}]`);
    if (!(found instanceof kind)) throw new TypeError(`search page without ${name}`);
    return found;
  }
  private get input(): HTMLInputElement {
    return this.piece('query', HTMLInputElement);
  }

  /** Takes the state from the address. */
  private follow(): void {
    this.isTyping = false;
    this.state = readState(location.search);
    this.input.value = this.state.query;
    this.sayBack();
    void this.search();
  }

  private ask(history: 'push' | 'replace'): void {
    const query = this.input.value.trim();
    // A new query is no search within the results of the one before.
    const within = query === this.state.query ? this.state.within : [];
    const sort = this.state.sort.startsWith('slot-') ? 'relevance' : this.state.sort;
    this.go({ query, within, sort }, history);
  }

  private go(change: Partial<SearchState>, history: 'push' | 'replace'): void {
    this.isTyping = history === 'replace';
    this.state = { ...this.state, ...change };
    const address = location.pathname + writeState(this.state);
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.search();
  }

  /** Says the query back in words; what is wrong with it is told when it is run. */
  private sayBack(): void {
    const source = this.input.value.trim();
    const reading = source === '' ? null : readQuery(source);
    const said = reading && 'query' in reading ? [explainQuery(reading.query)] : [];
    const notes = reading && 'query' in reading ? reading.notes : [];
    this.piece('words', HTMLElement).replaceChildren(
      ...said.map((words) => element('span', { class: 'meaning' }, words)),
      ...notes.map((note) => element('span', { class: 'note' }, note)),
    );
  }

  private drawTools(slots: readonly string[]): void {
    const { view, sort, thin, sample, within } = this.state;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
    const select = this.piece('sort', HTMLSelectElement);
    const options = sortOptions(view, slots);
    select.replaceChildren(...options.map(([value, name]) => element('option', { value }, name)));
    select.value = options.some(([value]) => value === sort) ? sort : 'relevance';
    this.piece('thin', HTMLInputElement).checked = thin;
    this.piece('sample', HTMLInputElement).value = sample === null ? '' : String(sample);
    this.piece('again', HTMLButtonElement).hidden = sample === null;
    this.piece('chips', HTMLElement).replaceChildren(
      ...withinChips(within, (left) => this.go({ within: left }, 'push')),
    );
  }

  private async search(): Promise<void> {
    this.turn += 1;
    const { turn, state } = this;
    const status = this.piece('status', HTMLElement);
    this.shown = null;
    this.dataset['state'] = state.query === '' ? 'empty' : 'loading';
    this.piece('trouble', HTMLElement).replaceChildren();
    if (state.query === '') {
      status.textContent = '';
      return;
    }
    status.textContent = '正在检索…';
    try {
      const desk = await this.keeper.desk();
      const summary = await desk.search(state);
      if (turn === this.turn) await this.show(desk, summary, turn);
    } catch (error) {
      if (turn === this.turn) await this.tell(troubleOf(error), error, turn);
    }
  }

  private async show(desk: Desk, summary: Summary, turn: number): Promise<void> {
    const { hits, speeches } = summary.total;
    const { state } = this;
    const { manifest } = await this.keeper.engine();
    const facets = facetList(manifest.names, summary.facets, state.filters, (dimension, chosen) =>
      this.go({ filters: { ...state.filters, [dimension]: chosen } }, 'push'),
    );
    const context: ViewContext = {
      base: this.dataset['base'] ?? '/',
      desk,
      state,
      summary,
      fail: (error) => void this.tell(troubleOf(error), error, turn),
    };
    if (hits === 0) {
      await this.showNone(context, facets, turn);
      return;
    }
    this.drawTools(summary.slots);
    const part = summary.lines === hits ? '' : `，列出其中 ${count(summary.lines)} 处`;
    const told = `${count(hits)} 处，${count(speeches)} 篇${part}`;
    // Counting takes longer than finding: the filters and the number are there first.
    const view = await drawings[state.view](context);
    if (turn !== this.turn) return;
    this.shown = context;
    this.dataset['state'] = 'found';
    this.piece('status', HTMLElement).textContent = told;
    this.piece('engine', HTMLElement).textContent = this.keeper.isWhole
      ? '由全文库作答'
      : '按需检索作答';
    this.piece('whole', HTMLButtonElement).hidden = this.keeper.isWhole;
    replaceKeepingFocus(this.piece('facets', HTMLElement), facets);
    this.piece('results', HTMLElement).replaceChildren(view);
    this.history?.note(state.query, writeState(state), this.isTyping);
  }

  private async showNone(
    { state }: ViewContext,
    facets: readonly HTMLElement[],
    turn: number,
  ): Promise<void> {
    const tries = await suggestions(state.query, await this.keeper.engine());
    if (turn !== this.turn) return;
    this.dataset['state'] = 'none';
    this.piece('status', HTMLElement).textContent = '没有找到';
    replaceKeepingFocus(this.piece('facets', HTMLElement), facets);
    this.piece('clear', HTMLButtonElement).hidden =
      state.within.length === 0 &&
      !Object.values(state.filters).some((chosen) => (chosen ?? []).length > 0);
    this.piece('tries', HTMLElement).replaceChildren(
      ...tries.map(({ query, hits }) =>
        element(
          'li',
          {},
          element('a', { href: this.addressOf(query) }, query),
          ` ${count(hits)} 处`,
        ),
      ),
    );
  }

  private addressOf(query: string): string {
    return writeState({ ...this.state, query, within: [] });
  }

  /** Tells why there is no result, and what can be done. */
  private async tell(trouble: Trouble, error: unknown, turn: number): Promise<void> {
    const status = this.piece('status', HTMLElement);
    const host = this.piece('trouble', HTMLElement);
    if (trouble.kind === 'query') {
      const { problem } = trouble;
      const { suggestion, reason, offset } = problem;
      const { within, query } = this.state;
      // A fault of search within results is told at its own words.
      const source = [query, ...within].find((one) => 'problem' in readQuery(one)) ?? query;
      this.dataset['state'] = 'trouble';
      status.textContent = `检索式第 ${count(offset + 1)} 字：${reason}`;
      host.replaceChildren(
        querySpot(source, problem),
        ...(suggestion === null || source !== query
          ? []
          : [
              element(
                'p',
                {},
                '可以改成：',
                element('a', { href: this.addressOf(suggestion) }, suggestion),
              ),
            ]),
      );
      return;
    }
    if (trouble.kind === 'costly') {
      this.dataset['state'] = 'trouble';
      status.textContent = trouble.reason;
      return;
    }
    if (trouble.kind === 'whole') {
      await this.offerWhole(trouble.reason, turn);
      return;
    }
    if (trouble.kind === 'other') console.error(error);
    this.fail(trouble.kind === 'load' ? tellLoad(trouble.reason) : trouble.reason);
  }

  /** Offers the whole archive: for a reason, or because the reader asks for it. */
  private async offerWhole(reason: string | null, turn: number): Promise<void> {
    try {
      const offer = await this.keeper.offer();
      if (turn !== this.turn) return;
      const host = this.piece('trouble', HTMLElement);
      const offered = wholeOffer(this.keeper, offer, () => void this.search());
      if (reason === null) {
        host.replaceChildren(offered);
        return;
      }
      this.dataset['state'] = 'trouble';
      this.piece('status', HTMLElement).textContent = '要载入全文库才答得全';
      host.replaceChildren(element('p', {}, `${reason}。`), offered);
    } catch (error) {
      if (turn === this.turn) await this.tell(troubleOf(error), error, turn);
    }
  }

  private async export(form: (typeof exportForms)[number][0], button: HTMLButtonElement) {
    if (this.shown === null) return;
    const { turn } = this;
    button.disabled = true;
    try {
      await exportHits(this.shown, form);
    } catch (error) {
      await this.tell(troubleOf(error), error, turn);
    }
    button.disabled = false;
  }

  private fail(why: string): void {
    this.dataset['state'] = 'failed';
    this.piece('status', HTMLElement).textContent = '检索没有成功';
    this.piece('why', HTMLElement).textContent = why;
    this.piece('retry', HTMLButtonElement).onclick = () => void this.search();
    this.piece('reload', HTMLButtonElement).onclick = () => location.reload();
  }
}

customElements.define('wenku-search', WenkuSearch);
