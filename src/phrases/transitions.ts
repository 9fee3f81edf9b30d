import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { sentencesOf, splitUnits, type Unit } from './units.ts';
import type { WordKind } from './word.ts';

const length = { least: 2, most: 16 } as const;
const leading: ReadonlySet<WordKind> = new Set([
  'conjunction',
  'adverb',
  'preposition',
  'time',
  'pronoun',
]);
const timely = /(?:同时|以来|来|时候|之际|基础上|情况下|形势下|看|说|言之|讲|而言|此|后)$/u;
// 我们, 各部门, 同志们: who is spoken of or to does not lead over.
const persons = /^(?:我们|我|大家|他们|各位.*|同志们|各.*|全.*)$/u;

function isTransition({ words, text, mark }: Unit): boolean {
  const [first] = words;
  if (!first || !/^[，：]$/u.test(mark) || persons.test(text)) return false;
  if (text.length < length.least || text.length > length.most || /[\dxX]/u.test(text)) return false;
  return leading.has(first.kind) ? words.length < 9 : timely.test(text);
}

/**
 * Transitions: what stands before the first comma of a sentence in at least two speeches, and begins
 * with a word that joins, or ends with one that sets a time or a ground.
 */
export function findTransitions(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      if (paragraph.level > 0) continue;
      for (const [unit] of sentencesOf(splitUnits(paragraph.words))) {
        if (unit && isTransition(unit)) tally.add(unit.text, unit.text, { speech, paragraph });
      }
    }
  }
  return tally.list().filter((entry) => entry.speeches > 1);
}
