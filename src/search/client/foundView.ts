import type { Dimension } from '../manifest.ts';
import type { SearchState } from './address.ts';
import type { DeskKeeper } from './deskKeeper.ts';
import { drawFacets } from './facetsView.ts';
import { linesView } from './linesView.ts';
import { sayMeaning } from './meaningView.ts';
import { drawNone } from './noneView.ts';
import { piece } from './piece.ts';
import { drawTools } from './searchTools.ts';
import { speechesView } from './speechesView.ts';
import { suggestions } from './suggestions.ts';
import { tablesView } from './tablesView.ts';
import type { ViewContext } from './viewContext.ts';

const drawings = { lines: linesView, speeches: speechesView, tables: tablesView } as const;
const count = (value: number): string => value.toLocaleString('en-US');

/** What the reader can do with what was found. */
export interface FoundActions {
  /** False once another search is under way: nothing is drawn any more. */
  isCurrent(): boolean;
  filter(dimension: Dimension, chosen: string[]): void;
  change(change: Partial<SearchState>): void;
}

/** Shows in the search page what was found, or that nothing was; true when there are hits. */
export async function drawFound(
  host: HTMLElement,
  context: ViewContext,
  keeper: DeskKeeper,
  { isCurrent, filter, change }: FoundActions,
): Promise<boolean> {
  const { state, summary } = context;
  const { hits, speeches } = summary.total;
  const engine = await keeper.engine();
  const { names } = engine.manifest;
  const facets = (): void =>
    drawFacets(piece(host, 'facets', HTMLElement), names, context, filter, isCurrent);
  if (hits === 0) {
    const tries = await suggestions(state.query, await keeper.sideDesk());
    if (!isCurrent()) return false;
    host.dataset['state'] = 'none';
    facets();
    sayMeaning(host, summary.words, summary.notes);
    drawNone(host, state, tries);
    return false;
  }
  if (!isCurrent()) return false;
  drawTools(host, state, summary.slots, change);
  const part = summary.lines === hits ? '' : `，列出其中 ${count(summary.lines)} 处`;
  const told = `${count(hits)} 处，${count(speeches)} 篇${part}`;
  // Counting takes longer than finding: the filters and the number are there first.
  const view = await drawings[state.view](context);
  if (!isCurrent()) return false;
  host.dataset['state'] = 'found';
  piece(host, 'status', HTMLElement).textContent = told;
  const answered = keeper.isWhole ? '由全文库作答' : '按需检索作答';
  piece(host, 'engine', HTMLElement).textContent = answered;
  piece(host, 'whole', HTMLButtonElement).hidden = keeper.isWhole;
  facets();
  piece(host, 'results', HTMLElement).replaceChildren(view);
  sayMeaning(host, summary.words, summary.notes);
  return true;
}
