import type { Unit } from './units.ts';
import type { Word, WordKind } from './word.ts';

/** How two stretches of words are built alike. */
export interface Structure {
  /** Share of the places whose words are of the same kind, 0 to 1; 0 where the numbers differ. */
  kinds: number;
  /** The same, where 建设 is no verb and no noun is taken for one. */
  strictKinds: number;
  /** Same words at the same place, counted from the start or from the end. */
  shared: number;
  /** Words of the same length at every place. */
  isSameRhythm: boolean;
  isSameLength: boolean;
  /** Same characters at the same place, where both are of one length; 0 otherwise. */
  sharedCharacters: number;
}

const isSameKind = (one: Word, other: Word) =>
  one.kind === other.kind ||
  [one.kind, other.kind].includes('unknown') ||
  // 服务, 发展: the dictionary knows one use of a word, not that of its sentence.
  [one.kind, other.kind].toSorted().join() === 'noun,verb' ||
  [one.kind, other.kind].toSorted().join() === 'adjective,verb';

const strictKind = ({ kind, isNominal }: Word) => (isNominal ? 'noun' : kind);

/** Compares the structure of two stretches of words. */
export function structureOf(one: Unit, other: Unit): Structure {
  const [a, b] = [one.words, other.words];
  const isSameCount = a.length === b.length;
  const alike = a.filter((word, at) => {
    const partner = b[at];
    return partner !== undefined && isSameKind(word, partner);
  }).length;
  const strict = a.filter((word, at) => {
    const partner = b[at];
    return partner !== undefined && strictKind(word) === strictKind(partner);
  }).length;
  const fromStart = a.filter((word, at) => word.text === b[at]?.text).length;
  const fromEnd = a.filter((word, at) => word.text === b[at - a.length + b.length]?.text).length;
  const isSameLength = one.text.length === other.text.length;
  const same = [...one.text].filter((character, at) => character === other.text[at]).length;
  return {
    kinds: isSameCount ? alike / a.length : 0,
    strictKinds: isSameCount ? strict / a.length : 0,
    shared: Math.max(fromStart, fromEnd),
    isSameRhythm: isSameCount && a.every((word, at) => word.text.length === b[at]?.text.length),
    isSameLength,
    sharedCharacters: isSameLength ? same : 0,
  };
}

const predicates: ReadonlySet<WordKind> = new Set(['verb', 'light', 'adjective', 'idiom', 'set']);

/** True for a stretch that says something of something: it has a verb, an adjective or an idiom. */
export function hasPredicate({ words }: Unit): boolean {
  return words.some(({ kind, isNominal }) => predicates.has(kind) && !isNominal);
}
