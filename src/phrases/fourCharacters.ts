import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { splitUnits } from './units.ts';
import type { Word, WordKind } from './word.ts';

const size = 4;
const han = /^\p{Script=Han}{4}$/u;
const predicates: ReadonlySet<WordKind> = new Set(['verb', 'adjective', 'idiom', 'unknown']);
const forbidden: ReadonlySet<WordKind> = new Set([
  'pronoun',
  'number',
  'measure',
  'time',
  'name',
  'conjunction',
  'place',
]);
// 以人为本, 持之以恒: the closed-class words that four-character phrases are made with.
const inside = /^(?:之|以|为|而|于|有|无|不|必|尽|可|当|则|若|如)$/u;

function isPhrase(words: readonly Word[]): boolean {
  const [only] = words;
  if (words.length === 1) return only?.kind === 'idiom';
  if (words.some(({ kind }) => forbidden.has(kind))) return false;
  const isClosed = ({ kind, text }: Word) =>
    ['particle', 'light', 'preposition'].includes(kind) && text.length === 1;
  if (words.some((word) => isClosed(word) && !inside.test(word.text))) return false;
  // 特办: what the dictionary does not know may be called an adverb at the end.
  return words.some(({ kind }) => predicates.has(kind)) || words.at(-1)?.kind === 'adverb';
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('');

// 坚持急事急办, 做到令行禁止: what stands behind such a word is a phrase of its own.
const leading = /^(?:坚持|做到|实行|体现|防止|避免|克服|力求|力戒|确保|始终|切实|真正|必须|要)$/u;

/** The last four characters behind a leading verb; null without one. */
function tailOf(words: readonly Word[]): readonly Word[] | null {
  const rest = words.slice(1);
  return leading.test(words[0]?.text ?? '') && textOf(rest).length === size ? rest : null;
}

/** Four-character phrases: idioms anywhere, and what stands between marks with four characters. */
export function findFourCharacters(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      const place = { speech, paragraph };
      for (const { words, text } of splitUnits(paragraph.words)) {
        if (text.length === size) {
          if (han.test(text) && isPhrase(words)) tally.add(text, text, place);
          continue;
        }
        const tail = tailOf(words);
        if (tail && tail.length > 1 && isPhrase(tail)) {
          const own = textOf(tail);
          if (han.test(own)) tally.add(own, own, place);
        }
        for (const word of words) {
          if (word.kind === 'idiom' && han.test(word.text)) tally.add(word.text, word.text, place);
        }
      }
    }
  }
  return tally.list();
}
