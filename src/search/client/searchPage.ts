import { isEmpty, readState, writeState, type SearchState } from './address.ts';
import { moveWithArrows } from './arrows.ts';
import { DeskKeeper } from './deskKeeper.ts';
import { bindExports } from './exportHits.ts';
import { bindFigureFields, fillFigureFields } from './figurePanel.ts';
import { bindForm } from './formPanel.ts';
import { HistoryPanel } from './historyPanel.ts';
import { keptSort } from './keptSort.ts';
import { sayBack } from './meaningView.ts';
import { piece } from './piece.ts';
import { SearchAnswer } from './searchAnswer.ts';
import { bindTools } from './searchTools.ts';
import { typedWords, whenTyped } from './typed.ts';

const isWide = (): boolean => window.matchMedia('(width >= 60rem)').matches;

/** The search page: a form, filters, and results that follow the address. */
class WenkuSearch extends HTMLElement {
  private state: SearchState = readState('');
  private keeper = new DeskKeeper('/');
  private answer: SearchAnswer | null = null;
  /** The search under way was run by a pause in typing. */
  private isTyping = false;

  connectedCallback(): void {
    const { input } = this;
    this.keeper = new DeskKeeper(this.base);
    const history = new HistoryPanel(this.piece('history', HTMLElement));
    this.answer = new SearchAnswer(this, this.base, this.keeper, {
      state: () => this.state,
      change: (change) => this.go(change, 'push'),
      found: (words) =>
        history.note(this.state.query || words, writeState(this.state), this.isTyping),
    });
    // The index is opened while the reader types. A search tells what is wrong with it.
    this.keeper.engine().catch(() => undefined);
    this.follow();
    window.addEventListener('popstate', () => this.follow());
    whenTyped(input, () => {
      // Enter may have run it already: the results stay.
      if (typedWords(input) !== this.state.query) this.ask('replace');
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
      () => void this.answer?.offerWhole(),
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
    bindExports(this.piece('exports', HTMLElement), () => this.answer?.shown ?? null);
    bindForm(
      this.piece('fields', HTMLElement),
      (query) => {
        this.input.value = query;
        this.sayBack();
      },
      () => this.ask('push'),
    );
    bindFigureFields(this.piece('figures', HTMLElement), (figure) => {
      const query = typedWords(this.input);
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
    void this.answer?.search();
  }

  private sayBack(): void {
    void sayBack(this, this.keeper, () => this.input.value);
  }

  private ask(history: 'push' | 'replace'): void {
    const query = typedWords(this.input);
    if (query === this.state.query && this.dataset['state'] === 'loading') {
      // A pause in typing has begun this search already.
      this.isTyping = false;
      return;
    }
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
    void this.answer?.search();
  }
}

customElements.define('wenku-search', WenkuSearch);
