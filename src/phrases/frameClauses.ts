import type { PhraseSpeech, Place } from './phraseSpeech.ts';
import { sentencesOf, splitUnits } from './units.ts';
import type { Word, WordKind } from './word.ts';
import { textsOf } from './wordsWithin.ts';

const clauseWords = { least: 4, most: 14 } as const;
const length = { least: 8, most: 36 } as const;

/** A clause, or two that belong together, with every place where it stands. */
export interface Clause {
  words: readonly Word[];
  text: string;
  places: { place: Place; order: number }[];
}

/** Stands between two clauses. */
export const comma: Word = { id: -2, text: '，', kind: 'mark', isNominal: false };
// 以…为抓手，… and 在…的同时，… lead to the clause behind them.
const joining: ReadonlySet<WordKind> = new Set(['preposition']);
const plain = /^[\p{Script=Han}，]+$/u;

/** All different clauses of the speeches, and pairs whose first begins with a preposition. */
export function clausesOf(speeches: readonly PhraseSpeech[]): Clause[] {
  const found = new Map<string, Clause>();
  let order = 0;
  const add = (words: readonly Word[], place: Place) => {
    const text = textsOf(words).join('');
    const isShort = words.length < clauseWords.least || text.length < length.least;
    const isLong = words.length > clauseWords.most || text.length > length.most;
    if (isShort || isLong || !plain.test(text)) return;
    if (words.some(({ kind }) => kind === 'number' || kind === 'time')) return;
    const clause = found.get(text) ?? { words, text, places: [] };
    clause.places.push({ place, order });
    order += 1;
    found.set(text, clause);
  };
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      for (const sentence of sentencesOf(splitUnits(paragraph.words))) {
        sentence.forEach(({ words, mark }, index) => {
          add(words, { speech, paragraph });
          const next = sentence[index + 1];
          if (!next || mark !== '，' || !joining.has(words[0]?.kind ?? 'mark')) return;
          add([...words, comma, ...next.words], { speech, paragraph });
        });
      }
    }
  }
  return [...found.values()];
}
