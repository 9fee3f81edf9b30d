import type { Label } from './labels.ts';

interface Span {
  at: number;
  text: string;
}

/** A figure and the label it answers; `isExact` when they are the same words. */
export interface Pair<F extends Span> {
  label: Label;
  found: F;
  isExact: boolean;
}

/** What was found, held against what was labelled. */
export interface Matched<F extends Span> {
  pairs: Pair<F>[];
  missed: Label[];
  wrong: F[];
}

const endOf = ({ at, text }: Span) => at + text.length;
const overlap = (one: Span, other: Span) =>
  Math.min(endOf(one), endOf(other)) - Math.max(one.at, other.at);

/**
 * Pairs each label with one figure: the one of the same words, else the one that it shares most
 * characters with. What answers an optional label counts neither way.
 */
export function matchFound<F extends Span>(
  labels: readonly Label[],
  found: readonly F[],
): Matched<F> {
  const near = labels
    .flatMap((label) => found.map((figure) => ({ label, found: figure })))
    .map((pair) => {
      const isExact = pair.label.at === pair.found.at && pair.label.text === pair.found.text;
      return { ...pair, isExact, shared: overlap(pair.label, pair.found) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => Number(other.isExact) - Number(one.isExact) || other.shared - one.shared);
  const taken = new Set<Span>();
  const pairs = near.flatMap(({ label, found: figure, isExact }) => {
    if (taken.has(label) || taken.has(figure)) return [];
    taken.add(label).add(figure);
    return [{ label, found: figure, isExact }];
  });
  const choices = labels.filter(({ optional }) => optional);
  return {
    pairs: pairs.filter(({ label }) => !label.optional),
    missed: labels.filter((label) => !label.optional && !taken.has(label)),
    wrong: found.filter(
      (figure) => !taken.has(figure) && choices.every((label) => overlap(label, figure) <= 0),
    ),
  };
}
