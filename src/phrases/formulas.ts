import { hasLooseEdge, hasMatter } from './edges.ts';
import type { PhraseSpeech, Place } from './phraseSpeech.ts';
import { maximalRepeats } from './repeats.ts';
import { compareUse, Tally, type PhraseEntry } from './tally.ts';
import type { Word, WordKind } from './word.ts';

const shortest = 2;
const deepest = 16;
const length = { least: 5, most: 36 } as const;

/** The archive as one sequence of words. */
interface Sequence {
  /** Numbers of words; negative where a repeat may not go on. */
  symbols: Int32Array;
  words: Word[];
  places: Place[];
  /** Index in `places` of every word. */
  placeOf: Int32Array;
}

// A list is parted by 、 and a title is set in quotes: both stand inside formulas.
const inner = /^[、“”《》]$/u;

function sequenceOf(speeches: readonly PhraseSpeech[]): Sequence {
  const words: Word[] = [];
  const places: Place[] = [];
  const placeOf: number[] = [];
  const seam: Word = { id: -1, text: '', kind: 'mark', isNominal: false };
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      places.push({ speech, paragraph });
      for (const word of [...paragraph.words, seam]) {
        words.push(word);
        placeOf.push(places.length - 1);
      }
    }
  }
  const parts = ({ kind, text }: Word) =>
    (kind === 'mark' && !inner.test(text)) || /[\dxX×]/u.test(text);
  const symbols = Int32Array.from(words, (word) => (parts(word) ? -1 : word.id));
  return { symbols, words, places, placeOf: Int32Array.from(placeOf) };
}

const bounding = new Set<WordKind>([
  'mark',
  'particle',
  'light',
  'conjunction',
  'preposition',
  'pronoun',
  'number',
]);

// 决不辜负人民的期望 without 决不 says the opposite.
const negation = /^(?:不|没有|未|决不|绝不|并不|从不|不能|不得|不准|非)$/u;

/** What 、 or a quotation mark parts from a phrase may belong to it: it is taken for a word. */
function kindAt(words: readonly Word[], at: number): WordKind {
  const word = words[at];
  if (!word) return 'mark';
  return inner.test(word.text) ? 'unknown' : word.kind;
}

/** How often a repeat stands between words that do not belong to it, and between marks. */
function boundaries({ words }: Sequence, starts: Int32Array, size: number) {
  let closed = 0;
  let marked = 0;
  let ended = 0;
  let attributive = 0;
  for (const start of starts) {
    const [before, after] = [kindAt(words, start - 1), kindAt(words, start + size)];
    if (words[start + size]?.text === '的') attributive += 1;
    if (before === 'mark' && after === 'mark') marked += 1;
    if (after === 'mark') ended += 1;
    if (negation.test(words[start - 1]?.text ?? '')) continue;
    const opens = bounding.has(before) || before === 'adverb' || before === 'time';
    if (opens && (bounding.has(after) || after === 'place')) closed += 1;
  }
  const share = (count: number) => count / starts.length;
  return {
    closed: share(closed),
    marked: share(marked),
    ended: share(ended),
    attributive: share(attributive),
  };
}

function isBalanced(text: string): boolean {
  return (
    text.split('“').length === text.split('”').length &&
    text.split('《').length === text.split('》').length &&
    !/^[、”》]|[、“《]$/u.test(text)
  );
}

/** Shares of uses between other words, and between marks, from which a repeat is a phrase. */
const least = { closed: 0.5, marked: 0.15 } as const;
/** Without marks on both sides, other words must stand there nearly always, and a mark behind. */
const nearlyAlways = { closed: 0.8, ended: 0.5 } as const;

const mostAttributive = 0.3;

type Boundaries = ReturnType<typeof boundaries>;

function isBounded(found: Boundaries, [first]: readonly Word[]): boolean {
  const { closed, marked, ended, attributive } = found;
  // 理顺中央与地方(的关系): a verb's object goes on behind 的.
  if (first?.kind === 'verb' && attributive > mostAttributive) return false;
  if (closed < least.closed) return false;
  if (marked >= least.marked) return true;
  const opensClause = ['verb', 'adverb', 'idiom', 'set'].includes(first?.kind ?? '');
  return opensClause && closed >= nearlyAlways.closed && ended >= nearlyAlways.ended;
}

/** 重要的法律, 教育、卫生, 某某同志: whole words between marks, and yet no expression of its own. */
function isBare(words: readonly Word[]): boolean {
  const [first, second, third] = words;
  if (words.length === 3 && second?.text === '的') return true;
  if (words.at(-2)?.text === '等') return true;
  if (words.length === 3 && second?.text === '、') {
    return (first?.text.length ?? 0) < 3 && (third?.text.length ?? 0) < 3;
  }
  if (second?.text === '为' && first?.kind === 'noun') return true;
  return words.some(({ text }) => text === '同志') && words.length === 2;
}

interface Candidate {
  text: string;
  size: number;
  starts: Int32Array;
}

function candidates(sequence: Sequence): Candidate[] {
  const found: Candidate[] = [];
  for (const { length: size, starts } of maximalRepeats(sequence.symbols, { shortest, deepest })) {
    const first = starts[0] ?? 0;
    const words = sequence.words.slice(first, first + size);
    const text = words.map((word) => word.text).join('');
    if (text.length < length.least || text.length > length.most || !isBalanced(text)) continue;
    if (hasLooseEdge(words.filter(({ kind }) => kind !== 'mark')) || !hasMatter(words)) continue;
    if (isBare(words) || !isBounded(boundaries(sequence, starts, size), words)) continue;
    found.push({ text, size, starts });
  }
  return found;
}

/** A formula that stands nearly always inside a longer one is no formula of its own. */
const ownShare = 0.35;
const mostSelected = 6000;

function withoutNested(entries: readonly { entry: PhraseEntry; words: readonly string[] }[]) {
  const inLonger = new Map<string, number>();
  const byLength = entries.toSorted((one, other) => other.words.length - one.words.length);
  return byLength
    .filter(({ entry, words }) => {
      const covered = inLonger.get(entry.text) ?? 0;
      if (covered > entry.uses * (1 - ownShare)) return false;
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + shortest; to <= words.length; to += 1) {
          const part = words.slice(from, to).join('');
          inLonger.set(part, Math.max(inLonger.get(part) ?? 0, entry.uses));
        }
      }
      return true;
    })
    .map(({ entry }) => entry)
    .toSorted(compareUse);
}

/**
 * Fixed expressions: the maximal repeats over at least two speeches, of whole words, with no word of
 * a closed class at an edge, that mostly stand between marks or such words. Not a list made by hand.
 */
export function findFormulas(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const sequence = sequenceOf(speeches);
  const tally = new Tally();
  const wordsOf = new Map<string, string[]>();
  const placeAt = (start: number) => sequence.places[sequence.placeOf[start] ?? 0];
  for (const { text, size, starts } of candidates(sequence)) {
    const ordered = starts.toSorted();
    const first = placeAt(ordered[0] ?? 0)?.speech;
    if (ordered.every((start) => placeAt(start)?.speech === first)) continue;
    const from = ordered[0] ?? 0;
    wordsOf.set(
      text,
      sequence.words.slice(from, from + size).map((word) => word.text),
    );
    for (const start of ordered) {
      const place = placeAt(start);
      if (place) tally.add(text, text, place);
    }
  }
  const selected = tally.list().slice(0, mostSelected);
  return withoutNested(selected.map((entry) => ({ entry, words: wordsOf.get(entry.text) ?? [] })));
}
