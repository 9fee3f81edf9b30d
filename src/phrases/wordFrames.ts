import { clausesOf, comma, type Clause } from './frameClauses.ts';
import type { PhraseSpeech } from './phraseSpeech.ts';
import { wordSlot } from './maskFigures.ts';
import { gapsOf, type Gap } from './slots.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import type { Word, WordKind } from './word.ts';

const leastFixed = 4;
const leastFixedWords = 3;
const fewestFillings = 3;
/** Of the clauses of a frame, so many may be told by one that is listed before it. */
const mostCovered = 0.5;

const building: ReadonlySet<WordKind> = new Set(['preposition', 'light', 'particle', 'place']);
const copula = /^(?:是|为|也|就)$/u;

/** What of a clause stays where these gaps are left open. */
function fixedWords(words: readonly Word[], gaps: readonly Gap[]): Word[] {
  return words.filter((_, at) => !gaps.some(({ from, to }) => at >= from && at < to));
}

/** True where the clause says something by what stays of it: it leads somewhere, or it has its verb. */
function isPredicated(words: readonly Word[], fixed: readonly Word[]): boolean {
  const [first] = words;
  const opens = fixed[0] === first && (first?.kind === 'preposition' || first?.kind === 'verb');
  // 作用 at the end is what the clause is about, whatever the dictionary calls it.
  const inner = fixed.slice(0, -1);
  return opens || inner.some(({ kind, isNominal }) => kind === 'verb' && !isNominal);
}

/** True for what is worth filling in anew: words enough, one of them that builds a sentence. */
function isFrame(words: readonly Word[], gaps: readonly Gap[]): boolean {
  const fixed = fixedWords(words, gaps);
  const own = fixed.filter(({ kind }) => kind !== 'mark');
  const size = own.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = words;
  // What follows 是 says something of what stands before, which is not here.
  if (!first || copula.test(first.text) || first.kind === 'particle') return false;
  const [opening] = gaps;
  if (opening?.from === 0) {
    const says = words[opening.to]?.kind;
    if (first.kind === 'verb' || (says !== 'verb' && says !== 'light' && says !== 'adverb')) {
      return false;
    }
  }
  return (
    own.length >= leastFixedWords &&
    size >= leastFixed &&
    own.some(({ kind }) => building.has(kind)) &&
    own.some(({ kind }) => kind === 'noun' || kind === 'verb') &&
    isPredicated(words, fixed)
  );
}

/** The ways of leaving one or two places of a clause open. */
function* openings(words: readonly Word[]): Generator<readonly Gap[]> {
  const gaps = gapsOf(words);
  const seam = words.indexOf(comma);
  for (const [index, one] of gaps.entries()) {
    if (seam < 0) yield [one];
    for (const other of gaps.slice(index + 1)) {
      // Of two clauses each has a gap; else they are one clause and something beside it.
      if (other.from > one.to && (seam < 0 || (one.to <= seam && other.from > seam))) {
        yield [one, other];
      }
    }
  }
}

const slotNumber = -9;
const tableBits = 24;

/** A number for what stays of a clause, the same for the same frame. */
function hashOf(words: readonly Word[], gaps: readonly Gap[]): number {
  let hash = 0;
  let gap = 0;
  for (let at = 0; at < words.length; at += 1) {
    const open = gaps[gap];
    const isOpen = open !== undefined && at === open.from;
    hash = Math.imul(hash ^ (isOpen ? slotNumber : (words[at]?.id ?? 0)), 0x01000193);
    hash ^= hash >>> 13;
    if (isOpen) {
      at = open.to - 1;
      gap += 1;
    }
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits);
}

function frameText(words: readonly Word[], gaps: readonly Gap[]): string {
  return words
    .map(({ text }, at) => {
      const gap = gaps.find(({ from, to }) => at >= from && at < to);
      if (!gap) return text;
      return gap.from === at ? wordSlot : '';
    })
    .join('');
}

interface Filled {
  clause: Clause;
  gaps: readonly Gap[];
}

interface Frame {
  text: string;
  filled: Filled[];
  /** Characters that stay. */
  fixed: number;
}

/** The frames that at least three clauses fill differently. */
function framesOf(clauses: readonly Clause[]): Frame[] {
  // Most ways lead nowhere: they are counted first, and only the common ones are kept.
  const counts = new Uint8Array(1 << tableBits);
  const each = (act: (clause: Clause, gaps: readonly Gap[], hash: number) => void) => {
    for (const clause of clauses) {
      for (const gaps of openings(clause.words)) {
        if (isFrame(clause.words, gaps)) act(clause, gaps, hashOf(clause.words, gaps));
      }
    }
  };
  each((_, __, hash) => {
    counts[hash] = Math.min(255, (counts[hash] ?? 0) + 1);
  });
  const found = new Map<string, Frame>();
  each((clause, gaps, hash) => {
    if ((counts[hash] ?? 0) < fewestFillings) return;
    const text = frameText(clause.words, gaps);
    const fixed = text.replaceAll(wordSlot, '').length;
    const frame = found.get(text) ?? { text, filled: [], fixed };
    frame.filled.push({ clause, gaps });
    found.set(text, frame);
  });
  return [...found.values()].filter(isVaried);
}

/** True where every gap is filled in several ways that have no word at an edge in common. */
function isVaried({ filled }: Frame): boolean {
  const [first] = filled;
  if (!first || filled.length < fewestFillings) return false;
  return first.gaps.every((_, index) => {
    const fillings = filled.map(({ clause, gaps }) => {
      const { from, to } = gaps[index] ?? { from: 0, to: 0 };
      return clause.words.slice(from, to);
    });
    const different = (of: (words: readonly Word[]) => string | undefined) =>
      new Set(fillings.map(of)).size;
    return (
      different((words) => words.map(({ text }) => text).join('')) >= fewestFillings &&
      different((words) => words[0]?.text) > 1 &&
      different((words) => words.at(-1)?.text) > 1
    );
  });
}

/**
 * Sentence frames with places for words: clauses that are the same but for one or two names, of which
 * each is filled in at least three ways (以{词}为抓手，着力{词}). Of two frames for the same clauses the one
 * that keeps more is listed.
 */
export function findWordFrames(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const weight = ({ fixed, filled }: Frame) => fixed * Math.log2(1 + filled.length);
  const frames = framesOf(clausesOf(speeches)).toSorted(
    (one, other) => weight(other) - weight(one) || (one.text < other.text ? -1 : 1),
  );
  const covered = new Set<Clause>();
  const tally = new Tally();
  for (const { text, filled } of frames) {
    const known = filled.filter(({ clause }) => covered.has(clause)).length;
    if (known > filled.length * mostCovered) continue;
    for (const { clause } of filled) covered.add(clause);
    const places = filled.flatMap(({ clause }) =>
      clause.places.map((one) => ({ ...one, words: clause.text })),
    );
    for (const { place, words } of places.toSorted((one, other) => one.order - other.order)) {
      tally.add(text, text, place, words);
    }
  }
  return tally.list().filter((entry) => entry.speeches > 1);
}
