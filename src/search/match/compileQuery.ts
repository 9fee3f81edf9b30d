import type { Chain, Choice, Query, Scope } from '../query/ast.ts';
import { captureSlots, type CaptureSlot } from './captureSlots.ts';
import { foldQuery } from './foldQuery.ts';
import type { Ground } from './ground.ts';
import type { Match } from './match.ts';
import { makeChainMatcher } from './matchChain.ts';
import { longestText } from './pieceStarts.ts';

/** A term ready to match. */
export interface Term {
  /** What it is, folded. */
  chain: Chain;
  /**
   * What a paragraph must hold for the term to match in it: of each list one text at least, folded.
   * Empty when the term has no text of its own.
   */
  needs: readonly (readonly string[])[];
  /**
   * The texts, when the term is nothing else: every place of one is a hit; where several start at one
   * place, the shortest.
   */
  literals: readonly string[] | null;
  /** What the captures of its hits belong to. */
  slots: readonly CaptureSlot[];
  /** Its hits in a paragraph, ascending. */
  match(ground: Ground): Match[];
}

/** A query ready to match. `terms` keep the query's order; terms that fold to the same are one. */
export interface CompiledQuery {
  scope: Scope;
  terms: readonly Term[];
  without: readonly Term[];
}

function needsOf({ alternatives }: Choice): readonly (readonly string[])[] {
  const [only] = alternatives;
  if (only && alternatives.length === 1) {
    return only.elements.flatMap((element) => (element.kind === 'text' ? [[element.text]] : []));
  }
  const texts = alternatives.map(longestText);
  return texts.includes('') ? [] : [texts];
}

function literalsOf({ first, links }: Chain): readonly string[] | null {
  if (links.length > 0) return null;
  const texts = first.alternatives.flatMap(({ elements: [element, other] }) =>
    element?.kind === 'text' && other === undefined ? [element.text] : [],
  );
  return texts.length === first.alternatives.length ? [...new Set(texts)] : null;
}

function compileTerm(chain: Chain): Term {
  const joined = chain.links.filter(
    ({ relation: { kind } }) => kind === 'follows' || kind === 'near',
  );
  return {
    chain,
    needs: [chain.first, ...joined.map(({ operand }) => operand)].flatMap(needsOf),
    literals: literalsOf(chain),
    slots: captureSlots(chain),
    match: makeChainMatcher(chain),
  };
}

/** Makes a query ready to match; `fold` is the folding of the texts. */
export function compileQuery(query: Query, fold: (text: string) => string): CompiledQuery {
  const { scope, terms, without } = foldQuery(query, fold);
  return {
    scope,
    terms: terms.map(compileTerm),
    without: without.map(compileTerm),
  };
}
