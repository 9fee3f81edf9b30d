import type { PhraseSpeech } from './phraseSpeech.ts';
import { isPredication, named } from './predication.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { splitUnits, type Unit } from './units.ts';
import type { Word, WordKind } from './word.ts';
import { textsOf } from './wordsWithin.ts';

const size = 4;
const han = /^\p{Script=Han}{4}$/u;
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

// 从总体上, 在短期内: set in the dictionary, and still a phrase of place or time.
const placed = /^[在从对由把被向].*[上下内中里]$/u;

/** How often a word stands, and how often between marks. */
interface Standing {
  word: Word;
  uses: number;
  alone: number;
}

type Known = ReadonlyMap<string, Standing>;

/** A compound of the dictionary, as 联合声明, seldom stands between marks; a phrase, as 解放思想, does. */
const leastAlone = 0.2;

/** A word of the dictionary that is a phrase: an idiom, or two words that say something. */
function isSet({ kind, text }: Word, known: Known): boolean {
  if (kind !== 'idiom' && kind !== 'set') return false;
  if (placed.test(text) || named.test(text.slice(2))) return false;
  const [first, last] = [known.get(text.slice(0, 2))?.word, known.get(text.slice(2))?.word];
  if (!first || !last) return kind === 'idiom';
  if (forbidden.has(first.kind) || !isPredication(first, last)) return false;
  if (last.kind === 'adjective' || last.kind === 'idiom') return true;
  const { uses = 1, alone = 0 } = known.get(text) ?? {};
  return !last.isNominal && alone / uses >= leastAlone;
}

function isPhrase(words: readonly Word[], known: Known): boolean {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return false;
  if (words.length === 1) return isSet(first, known);
  if (words.some(({ kind }) => forbidden.has(kind))) return false;
  const isClosed = ({ kind, text }: Word) =>
    ['particle', 'light', 'preposition'].includes(kind) && !inside.test(text);
  if (words.some(isClosed)) return false;
  if (first.kind === 'preposition' && words.length > 2) return false;
  if (words.length === 2 && first.text.length === 2) return isPredication(first, last);
  return (
    words.some(({ kind, isNominal }) => kind === 'verb' && !isNominal) && last.kind !== 'light'
  );
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('');

// 坚持急事急办, 做到令行禁止: what stands behind such a word is a phrase of its own.
const leading = /^(?:坚持|做到|实行|体现|防止|避免|克服|力求|力戒|确保|始终|切实|真正|必须|要)$/u;

/** The last four characters behind a leading verb; null without one. */
function tailOf(words: readonly Word[]): readonly Word[] | null {
  const rest = words.slice(1);
  return leading.test(words[0]?.text ?? '') && textOf(rest).length === size ? rest : null;
}

/** Every word of the speeches by its text, with how it stands. */
function wordsOf(speeches: readonly PhraseSpeech[]): Map<string, Standing> {
  const known = new Map<string, Standing>();
  for (const { paragraphs } of speeches) {
    for (const { words } of paragraphs) {
      words.forEach((word, index) => {
        const standing = known.get(word.text) ?? { word, uses: 0, alone: 0 };
        known.set(word.text, standing);
        standing.uses += 1;
        const isAlone = [words[index - 1], words[index + 1]].every(
          (beside) => !beside || beside.kind === 'mark',
        );
        if (isAlone) standing.alone += 1;
      });
    }
  }
  return known;
}

/** True where a unit is cut off: a quotation begins behind it, or its list goes on in another length. */
function isCut({ mark, words }: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  if (/^[“《（]/u.test(mark)) return true;
  if (words.length === 1) return false;
  const isOther = (one: Unit | undefined) =>
    one !== undefined &&
    tailOf(one.words) === null &&
    (one.text.length !== size || one.words[0]?.kind !== words[0]?.kind);
  return (mark === '、' && isOther(after)) || (before?.mark === '、' && isOther(before));
}

/** The four-character phrases of a paragraph, in order. */
function phrasesIn(paragraph: readonly Word[], known: Known): string[] {
  const units = splitUnits(paragraph);
  return units.flatMap((unit, index): string[] => {
    const { words, text } = unit;
    if (text.length === size) {
      const isOwn = !isCut(unit, units[index - 1], units[index + 1]);
      return han.test(text) && isOwn && isPhrase(words, known) ? [text] : [];
    }
    const tail = tailOf(words);
    const own = tail && tail.length > 1 && isPhrase(tail, known) ? [textOf(tail)] : [];
    const set = words.filter((word) => han.test(word.text) && isSet(word, known));
    return [...own.filter((phrase) => han.test(phrase)), ...textsOf(set)];
  });
}

/** How often two or more words stand side by side as one of these texts, between marks or not. */
function placesOf(speeches: readonly PhraseSpeech[], texts: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  for (const { paragraphs } of speeches) {
    for (const { words } of paragraphs) {
      words.forEach((_, from) => {
        let text = '';
        for (let at = from; at < words.length && text.length < size; at += 1) {
          text += words[at]?.text ?? '';
        }
        if (texts.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
      });
    }
  }
  return counts;
}

/** 加强农业, 资金使用 mostly go on (加强农业基础): a phrase stands alone more often than that. */
const leastOwn = 0.3;

// 不管是谁, 今明两年 say nothing by themselves.
const bare = /谁|两[年方]$/u;

/** Four-character phrases: idioms anywhere, and what stands between marks with four characters. */
export function findFourCharacters(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const known = wordsOf(speeches);
  const found = tallyPhrases(speeches, known);
  const places = placesOf(speeches, new Set(found.map(({ text }) => text)));
  return found.filter(
    ({ text, uses }) => !bare.test(text) && uses >= (places.get(text) ?? uses) * leastOwn,
  );
}

function tallyPhrases(speeches: readonly PhraseSpeech[], known: Known): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      for (const text of phrasesIn(paragraph.words, known)) {
        tally.add(text, text, { speech, paragraph });
      }
    }
  }
  return tally.list();
}
