import type { Chain, Relation } from '../query/ast.ts';
import { mostSteps } from '../query/limits.ts';
import type { Ground } from './ground.ts';
import type { Match } from './match.ts';
import { makeChoiceMatcher } from './matchChoice.ts';
import { CostlyError } from './costlyError.ts';

/** Index of the first match that starts at an offset or later. */
function firstFrom(matches: readonly Match[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The matches of an operand, ascending, and the length of the longest. */
interface Operand {
  matches: readonly Match[];
  longest: number;
  /** Of those behind a span only the first matters: every other makes a longer hit. */
  isFirstEnough: boolean;
}

/** The matches behind a span, in its sentence, with at most `most` characters between; ascending. */
function* after(span: Match, { matches }: Operand, ground: Ground, most: number) {
  const sentence = ground.sentence(span.end - 1);
  for (let index = firstFrom(matches, span.end); index < matches.length; index += 1) {
    const match = matches[index];
    if (match === undefined || ground.sentence(match.start) !== sentence) return;
    const between = ground.characters(span.end, match.start);
    if (between > most) return;
    yield { match, between };
  }
}

/** The matches before a span, likewise; ascending. */
function* before(span: Match, { matches, longest }: Operand, ground: Ground, most: number) {
  const sentence = ground.sentence(span.start);
  // A character takes two units at most.
  const from = firstFrom(matches, span.start - most * 2 - longest);
  for (let index = from; index < matches.length; index += 1) {
    const match = matches[index];
    if (match === undefined || match.start >= span.start) return;
    if (match.end > span.start || ground.sentence(match.end - 1) !== sentence) continue;
    if (ground.characters(match.end, span.start) <= most) yield match;
  }
}

function join(span: Match, operand: Match, gap: readonly { start: number; end: number }[]): Match {
  return {
    start: Math.min(span.start, operand.start),
    end: Math.max(span.end, operand.end),
    captures: [...span.captures, ...gap, ...operand.captures],
  };
}

/** The spans of which a link makes longer ones, or which it lets through. */
function* follow(span: Match, operand: Operand, relation: Relation, ground: Ground) {
  const most = relation.most ?? Number.POSITIVE_INFINITY;
  switch (relation.kind) {
    case 'follows':
      for (const { match, between } of after(span, operand, ground, most)) {
        if (between < relation.least) continue;
        yield join(span, match, [{ start: span.end, end: match.start }]);
        if (operand.isFirstEnough) return;
      }
      return;
    case 'near':
      for (const { match } of after(span, operand, ground, most)) {
        yield join(span, match, []);
        if (operand.isFirstEnough) break;
      }
      for (const match of before(span, operand, ground, most)) yield join(span, match, []);
      return;
    case 'notAfter':
      if (after(span, operand, ground, most).next().done) yield span;
      return;
    case 'notBefore':
      if (before(span, operand, ground, most).next().done) yield span;
  }
}

/** The first of the matches for every start and end. */
function firstOfEach(matches: Iterable<Match>, width: number): Match[] {
  const kept = new Map<number, Match>();
  let steps = 0;
  for (const match of matches) {
    steps += 1;
    if (steps > mostSteps) throw new CostlyError();
    const key = match.start * width + match.end;
    if (!kept.has(key)) kept.set(key, match);
  }
  return [...kept.values()];
}

/** True when a match that starts later also ends later. */
function areInStep(matches: readonly Match[]): boolean {
  return matches.every((match, index) => {
    const before = matches[index - 1];
    return before === undefined || (before.start < match.start && before.end < match.end);
  });
}

const isAnywhere = ({ kind, most }: Relation): boolean => kind === 'follows' && most === null;

/** The shortest match for every start, ascending. */
function shortestOfEach(matches: readonly Match[]): Match[] {
  const kept = new Map<number, Match>();
  for (const match of matches) {
    const known = kept.get(match.start);
    if (known === undefined || match.end < known.end) kept.set(match.start, match);
  }
  return [...kept.values()].sort((one, other) => one.start - other.start);
}

/**
 * Makes what lists the hits of a chain in a paragraph: for every start the shortest, ascending. Throws
 * a CostlyError when a paragraph takes more than `mostSteps` steps.
 */
export function makeChainMatcher(chain: Chain): (ground: Ground) => Match[] {
  const first = makeChoiceMatcher(chain.first);
  const links = chain.links.map(({ relation, operand }, index) => ({
    relation,
    find: makeChoiceMatcher(operand),
    leadsAnywhere: chain.links.slice(index + 1).every((link) => isAnywhere(link.relation)),
  }));
  return (ground) => {
    let spans = first(ground);
    for (const { relation, find, leadsAnywhere } of links) {
      if (spans.length === 0) return [];
      const matches = find(ground);
      const longest = matches.reduce((most, { start, end }) => Math.max(most, end - start), 0);
      const operand = { matches, longest, isFirstEnough: leadsAnywhere && areInStep(matches) };
      // Spans come by the order of what they were made of, so the first of each is the one to keep.
      const next = function* () {
        for (const span of spans) yield* follow(span, operand, relation, ground);
      };
      spans = firstOfEach(next(), ground.text.length + 1);
    }
    return shortestOfEach(spans);
  };
}
