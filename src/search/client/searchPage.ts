import type { Engine } from '../engine.ts';
import { runSearch, type SearchResult } from '../run.ts';
import { tellProblem, type ToldProblem } from '../tellProblem.ts';
import { readState, writeState, type SearchState } from './address.ts';
import { moveWithArrows } from './arrows.ts';
import { element } from './element.ts';
import { facetList } from './facetList.ts';
import { openEngine } from './openEngine.ts';
import { replaceKeepingFocus } from './replaceKeepingFocus.ts';
import { speechHits } from './speechHits.ts';
import { suggestions } from './suggestions.ts';
import { whenTyped } from './typed.ts';

const speechesAtOnce = 20;
const hitsAtFirst = 8;

/** The search page: a form, filters, and results that follow the address. */
class WenkuSearch extends HTMLElement {
  private state: SearchState = readState('');
  /** Number of the search under way; an older one that comes late is dropped. */
  private turn = 0;

  connectedCallback(): void {
    const { input, sort } = this;
    this.follow();
    window.addEventListener('popstate', () => this.follow());
    whenTyped(input, () => this.go({ query: input.value.trim() }, 'replace'));
    sort.addEventListener('change', () =>
      this.go({ sort: sort.value === 'date' ? 'date' : 'relevance' }, 'push'),
    );
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ query: input.value.trim() }, 'push');
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) input.focus();
    });
    // On a narrow screen the filters would push the hits off it.
    this.piece('fold', HTMLDetailsElement).open = window.matchMedia('(width >= 60rem)').matches;
    this.piece('clear', HTMLButtonElement).addEventListener('click', () =>
      this.go({ filters: {} }, 'push'),
    );
    moveWithArrows(this, input);
    if (input.value === '') input.focus();
  }

  private piece<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    const found = this.querySelector(`[data-${name}]`);
    if (!(found instanceof kind)) throw new TypeError(`search page without ${name}`);
    return found;
  }
  private get input(): HTMLInputElement {
    return this.piece('query', HTMLInputElement);
  }
  private get sort(): HTMLSelectElement {
    return this.piece('sort', HTMLSelectElement);
  }

  /** Takes the state from the address. */
  private follow(): void {
    this.state = readState(location.search);
    this.input.value = this.state.query;
    this.sort.value = this.state.sort;
    void this.search();
  }

  private go(change: Partial<SearchState>, history: 'push' | 'replace'): void {
    this.state = { ...this.state, ...change };
    const address = location.pathname + writeState(this.state);
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.search();
  }

  private async search(): Promise<void> {
    this.turn += 1;
    const { turn, state } = this;
    const status = this.piece('status', HTMLElement);
    this.dataset['state'] = state.query === '' ? 'empty' : 'loading';
    if (state.query === '') {
      status.textContent = '';
      return;
    }
    status.textContent = '正在检索…';
    try {
      const engine = await openEngine(this.dataset['base'] ?? '/');
      const result = await runSearch(state.query, engine, state.filters, state.sort);
      if (turn === this.turn) await this.show(engine, result, turn);
    } catch (error) {
      if (turn !== this.turn) return;
      const problem = tellProblem(error);
      if (problem) this.tell(problem);
      else {
        console.error(error);
        this.fail();
      }
    }
  }

  private async show(engine: Engine, result: SearchResult, turn: number): Promise<void> {
    const { hits, speeches } = result.total;
    const facets = facetList(
      engine.manifest.names,
      result.facets,
      this.state.filters,
      (dimension, chosen) =>
        this.go({ filters: { ...this.state.filters, [dimension]: chosen } }, 'push'),
    );
    const first = await this.batch(engine, result, 0);
    const tries = hits === 0 ? await suggestions(this.state.query, engine) : [];
    if (turn !== this.turn) return;
    this.dataset['state'] = hits === 0 ? 'none' : 'found';
    this.piece('status', HTMLElement).textContent =
      hits === 0
        ? '没有找到'
        : `${hits.toLocaleString('en-US')} 处，${speeches.toLocaleString('en-US')} 篇`;
    this.piece('clear', HTMLButtonElement).hidden = !Object.values(this.state.filters).some(
      (chosen) => (chosen ?? []).length > 0,
    );
    replaceKeepingFocus(this.piece('facets', HTMLElement), facets);
    this.piece('results', HTMLElement).replaceChildren(...first);
    this.piece('tries', HTMLElement).replaceChildren(
      ...tries.map(({ query, hits: count }) =>
        element(
          'li',
          {},
          element('a', { href: `?${new URLSearchParams({ q: query }).toString()}` }, query),
          ` ${String(count)} 处`,
        ),
      ),
    );
  }

  /** Some speeches from `start` on, and a button for the next ones. */
  private async batch(engine: Engine, result: SearchResult, start: number): Promise<HTMLElement[]> {
    const base = this.dataset['base'] ?? '/';
    const end = start + speechesAtOnce;
    const shown = await Promise.all(
      result.speeches
        .slice(start, end)
        .map((speech) => speechHits(base, engine, speech, hitsAtFirst)),
    );
    const left = result.speeches.length - end;
    if (left <= 0) return shown;
    const more = element('button', { type: 'button', class: 'button' }, `再看 ${String(left)} 篇`);
    more.addEventListener('click', () => {
      more.disabled = true;
      void this.batch(engine, result, end).then((next) => more.replaceWith(...next));
    });
    return [...shown, more];
  }

  /** Shows what is wrong with the query, and the nearest good one. */
  private tell({ reason, suggestion }: ToldProblem): void {
    this.dataset['state'] = 'none';
    this.piece('status', HTMLElement).textContent = reason;
    const address = `?${new URLSearchParams({ q: suggestion ?? '' }).toString()}`;
    this.piece('tries', HTMLElement).replaceChildren(
      ...(suggestion === null
        ? []
        : [element('li', {}, element('a', { href: address }, suggestion))]),
    );
  }

  private fail(): void {
    this.dataset['state'] = 'failed';
    this.piece('status', HTMLElement).textContent = '检索没有成功';
    this.piece('retry', HTMLButtonElement).onclick = () => void this.search();
  }
}

customElements.define('wenku-search', WenkuSearch);
