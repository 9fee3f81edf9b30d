import { countSlots, maskFigures } from './maskFigures.ts';
import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';

const length = { least: 6, most: 90 } as const;
const leastHan = 4;

/** A stretch of a paragraph up to a mark that ends a clause, with that mark. */
interface Clause {
  text: string;
  mark: string;
}

const clause = /(?<text>[^，、；。：！？（）()—…\n]+)(?<mark>[，、；。：！？（）()—…\n]*)/gu;

function clausesOf(text: string): Clause[] {
  return [...text.matchAll(clause)].map(({ groups }) => ({
    text: groups?.['text'] ?? '',
    mark: groups?.['mark'] ?? '',
  }));
}

const hasFigure = ({ text }: Clause) => countSlots(maskFigures(text)) > 0;

/** The longest runs of clauses that all tell a figure, none over the end of a sentence. */
function runs(clauses: readonly Clause[]): Clause[][] {
  const found: Clause[][] = [[]];
  for (const next of clauses) {
    if (hasFigure(next)) found.at(-1)?.push(next);
    if (!hasFigure(next) || !/^[，、]$/u.test(next.mark)) found.push([]);
  }
  return found.filter(({ length: size }) => size > 0);
}

// A frame that begins with a slot, or with a word that counts, begins in the middle of something.
const isCut =
  /^(?:\{数\}|其中\{数\}|每人|每年\{|占|由上年|分别|比上年增长\{数\}%$|预期增长\{|增长\{|的|比上年增加\{|大约有|基本建成\{|全年达到|为\{|比去年|\{年\}(?:提高|达|增|降|分别)|平均每年|将?由(?!于)|使|即使|对|一律|在\{|涉及|个|件|项|亩|公里|以上|以下)/u;

// …元以上部分, …公里的 go on.
const isOpen = /(?:部分|的|之间|期间|以后|时)$/u;

const isBalanced = (text: string) =>
  text.split('“').length === text.split('”').length &&
  text.split('《').length === text.split('》').length;

const joined = (run: readonly Clause[]) =>
  run.map(({ text, mark }, at) => text + (at < run.length - 1 ? mark : '')).join('');

function hanOf(masked: string): number {
  return masked.replace(/\{[数年日]\}/gu, '').match(/\p{Script=Han}/gu)?.length ?? 0;
}

/**
 * Sentence frames: clauses that tell figures, side by side, with a slot for each figure. One clause
 * alone is a frame where at least two speeches fill it.
 */
export function findFrames(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const groups = new Tally();
  const singles = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      if (paragraph.text.includes('\n')) continue;
      const place = { speech, paragraph };
      for (const run of runs(clausesOf(paragraph.text))) {
        const text = joined(run);
        const masked = maskFigures(text);
        if (text.length > length.most || text.length < length.least || !isBalanced(text)) continue;
        if (isCut.test(masked) || isOpen.test(masked)) continue;
        if (hanOf(masked) >= leastHan * countSlots(masked)) groups.add(masked, masked, place, text);
        if (run.length < 2) continue;
        for (const own of run) {
          const single = maskFigures(own.text);
          if (hanOf(single) < leastHan || !isBalanced(single)) continue;
          if (isCut.test(single) || isOpen.test(single)) continue;
          singles.add(single, single, place, own.text);
        }
      }
    }
  }
  const isFrame = (entry: PhraseEntry) => entry.speeches > 1 || countSlots(entry.text) > 1;
  const grouped = groups.list().filter(isFrame);
  const known = new Set(grouped.map(({ text }) => text));
  const single = singles.list().filter((entry) => entry.speeches > 1 && !known.has(entry.text));
  return [...grouped, ...single];
}
