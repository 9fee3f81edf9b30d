import type { Desk, Summary } from '../desk/desk.ts';
import { troubleOf, type Trouble } from '../desk/trouble.ts';
import { isEmpty, readState, writeState, type SearchState } from './address.ts';
import { moveWithArrows } from './arrows.ts';
import { DeskKeeper } from './deskKeeper.ts';
import { bindExports } from './exportHits.ts';
import { bindFigureFields, fillFigureFields } from './figurePanel.ts';
import { drawFound } from './foundView.ts';
import { bindForm } from './formPanel.ts';
import { HistoryPanel } from './historyPanel.ts';
import { keptSort } from './keptSort.ts';
import { sayBack } from './meaningView.ts';
import { piece } from './piece.ts';
import { splitSearch } from './splitSearch.ts';
import { bindTools } from './searchTools.ts';
import { drawTrouble } from './troubleView.ts';
import { whenTyped } from './typed.ts';
import type { ViewContext } from './viewContext.ts';
import { drawOffer, wholeOffer } from './wholeOffer.ts';

const isWide = (): boolean => window.matchMedia('(width >= 60rem)').matches;

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
    this.keeper = new DeskKeeper(this.base);
    this.history = new HistoryPanel(this.piece('history', HTMLElement));
    // The index is opened while the reader types. A search tells what is wrong with it.
    this.keeper.engine().catch(() => undefined);
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
    // On a narrow screen filters and tools would push the hits off it.
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('[data-fold]')) {
      fold.open = isWide();
    }
    this.piece('clear', HTMLButtonElement).addEventListener('click', () =>
      this.go({ filters: {}, within: [], figure: null }, 'push'),
    );
    this.piece('whole', HTMLButtonElement).addEventListener(
      'click',
      () => void this.offerWhole(null, this.turn),
    );
    bindTools(
      this,
      () => this.state,
      (change) => this.go(change, 'push'),
    );
    this.bindHelpers();
    moveWithArrows(this, input);
    if (isEmpty(this.state)) input.focus();
  }

  private bindHelpers(): void {
    bindExports(this.piece('exports', HTMLElement), () => this.shown);
    bindForm(
      this.piece('fields', HTMLElement),
      (query) => {
        this.input.value = query;
        this.sayBack();
      },
      () => this.ask('push'),
    );
    bindFigureFields(this.piece('figures', HTMLElement), (figure) => {
      const query = this.input.value.trim();
      this.go({ query, figure, sort: keptSort(this.state, query, figure) }, 'push');
    });
    this.input.addEventListener('input', () => this.sayBack());
  }

  private piece<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
    return piece(this, name, kind);
  }
  private get base(): string {
    return this.dataset['base'] ?? '/';
  }
  private get input(): HTMLInputElement {
    return this.piece('query', HTMLInputElement);
  }

  /** Takes the state from the address. */
  private follow(): void {
    this.isTyping = false;
    this.state = readState(location.search);
    this.input.value = this.state.query;
    const { figure } = this.state;
    fillFigureFields(this.piece('figures', HTMLElement), figure);
    this.piece('figures-fold', HTMLDetailsElement).open = figure !== null && isWide();
    this.sayBack();
    void this.search();
  }

  private sayBack(): void {
    void sayBack(this, this.keeper, () => this.input.value);
  }

  private ask(history: 'push' | 'replace'): void {
    const query = this.input.value.trim();
    // A new query is no search within the results of the one before.
    const within = query === this.state.query ? this.state.within : [];
    this.go({ query, within, sort: keptSort(this.state, query, this.state.figure) }, history);
  }

  private go(change: Partial<SearchState>, history: 'push' | 'replace'): void {
    this.isTyping = history === 'replace';
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
    this.shown = null;
    this.dataset['state'] = isEmpty(state) ? 'empty' : 'loading';
    this.piece('trouble', HTMLElement).replaceChildren();
    if (isEmpty(state)) {
      status.textContent = '';
      return;
    }
    status.textContent = '正在检索…';
    try {
      const desk = await this.keeper.desk();
      const engine = await this.keeper.engine();
      const split = await splitSearch(this.base, engine, state.query, state.figure);
      const summary = await desk.search({ ...state, ...split });
      const asked = { ...state, query: split.query.trim(), figure: split.figure };
      if (turn === this.turn) await this.show(desk, summary, asked, turn);
    } catch (error) {
      if (turn === this.turn) await this.tell(troubleOf(error), error, turn);
    }
  }

  private async show(
    desk: Desk,
    summary: Summary,
    state: SearchState,
    turn: number,
  ): Promise<void> {
    const context: ViewContext = {
      base: this.base,
      desk,
      isWhole: this.keeper.isWhole,
      state,
      summary,
      fail: (error) => void this.tell(troubleOf(error), error, turn),
    };
    const found = await drawFound(this, context, this.keeper, {
      isCurrent: () => turn === this.turn,
      filter: (dimension, chosen) =>
        this.go({ filters: { ...this.state.filters, [dimension]: chosen } }, 'push'),
      change: (change) => this.go(change, 'push'),
    });
    if (!found) return;
    this.shown = context;
    const { query } = this.state;
    this.history?.note(query || summary.words, writeState(this.state), this.isTyping);
  }

  /** Tells why there is no result, and what can be done. */
  private async tell(trouble: Trouble, error: unknown, turn: number): Promise<void> {
    if (trouble.kind === 'whole') {
      await this.offerWhole(trouble.reason, turn);
      return;
    }
    if (trouble.kind === 'other') console.error(error);
    drawTrouble(this, this.state, trouble, () => void this.search());
  }

  private async offerWhole(reason: string | null, turn: number): Promise<void> {
    try {
      const offer = await this.keeper.offer();
      if (turn !== this.turn) return;
      const offered = wholeOffer(this.keeper, offer, () => void this.search());
      drawOffer(this, reason, offered);
    } catch (error) {
      if (turn === this.turn) await this.tell(troubleOf(error), error, turn);
    }
  }
}

customElements.define('wenku-search', WenkuSearch);
