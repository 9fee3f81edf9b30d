import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { sentencesOf, splitUnits, type Unit } from './units.ts';

const length = { least: 2, most: 16 } as const;
// 同时, 与此同时, 总的来说: a joining word may stand alone, with a verb it is a clause.
const longestBare = 5;
const timely =
  /(?:同时|以来|年来|时候|之际|基础上|情况下|形势下|看|说|言之|讲|而言|由此|如此|为此|[以之今此然]后)$/u;
// 我们, 各部门, 同志们: who is spoken of or to does not lead over.
const thought = /(?:看到|认为|相信|坚信|认识到|指出|深知|懂得|希望|说明|表明|意味着|就是说)$/u;
const framed = /(?:下|中|上|时|后|来|方面|同时|过程|看来|之际)$/u;
const persons = /^(?:我们|我|大家|他们|各位.*|同志们|各.*|全.*)$/u;

function isTransition({ words, text, mark }: Unit): boolean {
  const [first] = words;
  if (!first || !/^[，：]$/u.test(mark) || persons.test(text)) return false;
  if (text.length < length.least || text.length > length.most || /[\dxX]/u.test(text)) return false;
  if (timely.test(text) || thought.test(text)) return true;
  switch (first.kind) {
    case 'preposition':
      return framed.test(text) || text.length <= longestBare;
    case 'conjunction':
    case 'adverb':
      return text.length <= longestBare && !words.some(({ kind }) => kind === 'verb');
    default:
      return (
        first.kind === 'time' && words.every(({ kind }) => kind === 'time' || kind === 'place')
      );
  }
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
