import { troubleOf, type Trouble } from '../desk/trouble.ts';
import { isEmpty, type SearchState } from './address.ts';
import type { DeskKeeper } from './deskKeeper.ts';
import { drawFound } from './foundView.ts';
import { piece } from './piece.ts';
import { splitSearch } from './splitSearch.ts';
import { drawTrouble } from './troubleView.ts';
import type { ViewContext } from './viewContext.ts';
import { drawOffer, wholeOffer } from './wholeOffer.ts';

/** What an answer leads to. */
export interface AnswerActions {
  /** What is asked for now: it may have changed while the archive was loading. */
  state(): SearchState;
  /** The reader asks for another search beside the answer. */
  change(change: Partial<SearchState>): void;
  /** There are hits; `words` are the search in words. */
  found(words: string): void;
}

/** Runs the searches of the search page, and shows what comes of the latest. */
export class SearchAnswer {
  /** What the hits on show are drawn from; null while there are none. */
  shown: ViewContext | null = null;
  private readonly host: HTMLElement;
  private readonly base: string;
  private readonly keeper: DeskKeeper;
  private readonly actions: AnswerActions;
  /** Number of the search under way; an older one that comes late is dropped. */
  private turn = 0;

  constructor(host: HTMLElement, base: string, keeper: DeskKeeper, actions: AnswerActions) {
    this.host = host;
    this.base = base;
    this.keeper = keeper;
    this.actions = actions;
  }

  async search(): Promise<void> {
    this.turn += 1;
    const { turn, host } = this;
    const state = this.actions.state();
    const status = piece(host, 'status', HTMLElement);
    this.shown = null;
    host.dataset['state'] = isEmpty(state) ? 'empty' : 'loading';
    piece(host, 'trouble', HTMLElement).replaceChildren();
    if (isEmpty(state)) {
      status.textContent = '';
      return;
    }
    status.textContent = '正在检索…';
    const fail = (error: unknown): void => void this.tell(error, turn);
    try {
      await this.answer(state, turn, fail);
    } catch (error) {
      fail(error);
    }
  }

  private async answer(
    state: SearchState,
    turn: number,
    fail: (error: unknown) => void,
  ): Promise<void> {
    const { base, keeper, host } = this;
    const desk = await keeper.desk();
    const engine = await keeper.engine();
    const split = await splitSearch(base, engine, state.query, state.figure);
    const summary = await desk.search({ ...state, ...split });
    if (turn !== this.turn) return;
    const asked = { ...state, query: split.query.trim(), figure: split.figure };
    const { isWhole } = keeper;
    const context: ViewContext = { base, desk, isWhole, state: asked, summary, fail };
    const isFound = await drawFound(host, context, keeper, {
      isCurrent: () => turn === this.turn,
      filter: (dimension, chosen) =>
        this.actions.change({ filters: { ...state.filters, [dimension]: chosen } }),
      change: (change) => this.actions.change(change),
    });
    if (!isFound) return;
    this.shown = context;
    this.actions.found(summary.words);
  }

  /** Tells why there is no result, and what can be done. */
  private async tell(error: unknown, turn: number): Promise<void> {
    if (turn !== this.turn) return;
    const trouble: Trouble = troubleOf(error);
    if (trouble.kind === 'whole') {
      await this.offer(trouble.reason, turn);
      return;
    }
    if (trouble.kind === 'other') console.error(error);
    drawTrouble(this.host, this.actions.state(), trouble, () => void this.search());
  }

  private async offer(reason: string | null, turn: number): Promise<void> {
    try {
      const offer = await this.keeper.offer();
      if (turn !== this.turn) return;
      const offered = wholeOffer(this.keeper, offer, () => void this.search());
      drawOffer(this.host, reason, offered);
    } catch (error) {
      await this.tell(error, turn);
    }
  }

  /** Offers the whole archive beside the answer. */
  async offerWhole(): Promise<void> {
    await this.offer(null, this.turn);
  }
}
