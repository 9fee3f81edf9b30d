import { fields, isSameValue, isSameWords } from './fields.ts';
import type { Found } from './found.ts';
import { kindOf } from './kind.ts';
import type { LabelledSentence } from './labels.ts';
import { matchFound, type Pair } from './match.ts';

/** How often something was looked for, given, and right. */
export interface Tally {
  wanted: number;
  given: number;
  right: number;
}

/** How a field was told on the figures that were found. */
export interface FieldTally extends Tally {
  asked: number;
  /** Told or left out as the label does. */
  agreed: number;
  /** As `agreed`, where the told words contain each other. */
  nearlyAgreed: number;
}

/** Kinds of error, the worst first. */
export const errorKinds = [
  'missed',
  'wrong',
  'value',
  'words',
  'target',
  'direction',
  'field',
] as const;

/** One figure that is not told as labelled. */
export interface ScoredError {
  name: string;
  kind: (typeof errorKinds)[number];
  /** The words of the figure, and what is not right. */
  told: string;
  /** The sentence, and where in it the figure stands. */
  text: string;
  at: number;
}

type Told = Pick<ScoredError, 'kind' | 'told' | 'at'>;

/** The same words at the same place; and any overlap. */
export interface Score {
  exact: Tally;
  overlapping: Tally;
  /** Of the overlapping: those of the right value. */
  values: number;
  fields: Map<string, FieldTally>;
  kinds: Map<string, { wanted: number; exact: number; overlapping: number; values: number }>;
  errors: ScoredError[];
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
export const precisionOf = ({ right, given }: Tally): number => ratio(right, given);
export const recallOf = ({ right, wanted }: Tally): number => ratio(right, wanted);

/** Harmonic mean of precision and recall. */
export function f1Of(tally: Tally): number {
  const precision = precisionOf(tally);
  const recall = recallOf(tally);
  return ratio(2 * precision * recall, precision + recall);
}

const kindOfField = (name: string): ScoredError['kind'] =>
  name === 'target' || name === 'direction' ? name : 'field';

function tallyFields({ label, found }: Pair<Found>, score: Score): Told[] {
  return Object.entries(fields).flatMap(([name, ask]) => {
    const said = ask(label, found);
    if (!said) return [];
    const tally = score.fields.get(name) ?? {
      ...{ asked: 0, agreed: 0, nearlyAgreed: 0 },
      ...{ wanted: 0, given: 0, right: 0 },
    };
    score.fields.set(name, tally);
    const agrees = said.wanted === said.got;
    tally.asked += 1;
    tally.agreed += Number(agrees);
    tally.nearlyAgreed += Number(isSameWords(said));
    tally.wanted += Number(said.wanted !== null);
    tally.given += Number(said.got !== null);
    tally.right += Number(agrees && said.wanted !== null);
    const told = `${name} ${String(said.got)}, not ${String(said.wanted)}`;
    if (isSameWords(said)) return [];
    return [{ kind: kindOfField(name), told: `${label.text}: ${told}`, at: label.at }];
  });
}

function tallyPair(pair: Pair<Found>, score: Score): Told[] {
  const { label, found, isExact } = pair;
  const isRight = isSameValue(label, found);
  score.values += Number(isRight);
  const kind = score.kinds.get(kindOf(label));
  if (kind) {
    kind.exact += Number(isExact);
    kind.overlapping += 1;
    kind.values += Number(isRight);
  }
  const told = `${String(found.value)}…${String(found.upper)}`;
  const error = (wrong: ScoredError['kind'], isNone: boolean, words: string): Told[] =>
    isNone ? [] : [{ kind: wrong, told: words, at: label.at }];
  return [
    ...error('words', isExact, `${label.text}: found as ${found.text}`),
    ...error('value', isRight, `${label.text}: value ${told}, not ${String(label.value)}`),
    ...tallyFields(pair, score),
  ];
}

/** Holds what a finder finds in labelled sentences against their labels. */
export function scoreSentences(
  sentences: readonly LabelledSentence[],
  find: (text: string) => readonly Found[],
): Score {
  const score: Score = {
    exact: { wanted: 0, given: 0, right: 0 },
    overlapping: { wanted: 0, given: 0, right: 0 },
    values: 0,
    fields: new Map(),
    kinds: new Map(),
    errors: [],
  };
  for (const { name, text, labels } of sentences) {
    const { pairs, missed, wrong } = matchFound(labels, find(text));
    for (const label of labels.filter(({ optional }) => !optional)) {
      const kind = score.kinds.get(kindOf(label)) ?? {
        ...{ wanted: 0, exact: 0, overlapping: 0, values: 0 },
      };
      kind.wanted += 1;
      score.kinds.set(kindOf(label), kind);
    }
    for (const tally of [score.exact, score.overlapping]) {
      tally.wanted += pairs.length + missed.length;
      tally.given += pairs.length + wrong.length;
    }
    score.exact.right += pairs.filter(({ isExact }) => isExact).length;
    score.overlapping.right += pairs.length;
    const told: Told[] = [
      ...missed.map(({ text: words, at }): Told => {
        return { kind: 'missed', told: `${words}: missed`, at };
      }),
      ...wrong.map(({ text: words, at }): Told => {
        return { kind: 'wrong', told: `${words}: no figure, but found`, at };
      }),
      ...pairs.flatMap((pair) => tallyPair(pair, score)),
    ];
    score.errors.push(...told.map((one) => ({ ...one, name, text })));
  }
  return score;
}
