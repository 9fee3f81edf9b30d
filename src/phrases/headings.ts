import { bareHeading } from '../outline/bareHeading.ts';
import { commonFrame } from './commonFrame.ts';
import { headingPattern } from './headingPattern.ts';
import type { PhraseParagraph, PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import type { Word } from './word.ts';
import { textsOf, wordsWithin } from './wordsWithin.ts';

const levelNames = ['', '一级标题', '二级标题', '三级标题', '四级标题', '五级标题', '六级标题'];
const longest = 60;
// A number alone heads what follows without a name.
const numberOnly = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]?$/u;

/** The words of a heading behind its number. */
function bareWords({ words, text }: PhraseParagraph): Word[] {
  const bare = bareHeading(text);
  const start = text.indexOf(bare);
  return wordsWithin(words, start, start + bare.length);
}

/** All headings, without their numbers, with level and pattern. */
export function findHeadings(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      if (paragraph.level === 0) continue;
      const text = bareHeading(paragraph.text);
      if (text.length > longest || text.length < 2 || numberOnly.test(text)) continue;
      const level = levelNames[paragraph.level] ?? '标题';
      const pattern = [level, ...headingPattern(bareWords(paragraph))].join('，');
      tally.add(`${String(paragraph.level)} ${text}`, text, { speech, paragraph }, null, pattern);
    }
  }
  return tally.list();
}

/** The headings below one heading, or the highest ones. */
export interface HeadingSet {
  level: number;
  headings: PhraseParagraph[];
  /** What all of them are built with: 围绕…抓…; '' where they are not built alike. */
  frame: string;
  /** Number of characters of each, where it is the same of all; null otherwise. */
  size: number | null;
}

/** The sets of headings of a speech, in order; a set has two at least. */
export function headingSets(speech: PhraseSpeech): HeadingSet[] {
  const sets: PhraseParagraph[][] = [];
  const open = new Map<number, PhraseParagraph[]>();
  for (const paragraph of speech.paragraphs) {
    const { level } = paragraph;
    if (level === 0) continue;
    for (const deeper of [...open.keys()]) if (deeper > level) open.delete(deeper);
    const set = open.get(level);
    if (set) set.push(paragraph);
    else {
      const made = [paragraph];
      open.set(level, made);
      sets.push(made);
    }
  }
  return sets
    .filter(({ length }) => length > 1)
    .map((headings) => {
      const texts = headings.map(({ text }) => bareHeading(text));
      const sizes = new Set(texts.map(({ length }) => length));
      const [only = null] = sizes;
      return {
        level: headings[0]?.level ?? 1,
        headings,
        frame: commonFrame(headings.map((heading) => textsOf(bareWords(heading)))),
        size: sizes.size === 1 ? only : null,
      };
    });
}
