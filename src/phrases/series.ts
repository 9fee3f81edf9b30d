import { commonFrame } from './commonFrame.ts';
import type { PhraseParagraph, PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { textsOf, wordsWithin } from './wordsWithin.ts';

const digits = '一二三四五六七八九十';
const item =
  /(?<=^|[。；，：、])(?<lead>(?<number>[一二三四五六七八九十])(?:是|要))(?<head>[^，。；：！]{3,36})(?=[，。；：！])(?<more>[^。；！]*)/gu;
// 综合运用…等手段, 从…出发: what is to be done stands behind.
const leads = /(?:手段|方式|办法|出发|影响|原则|导向|重点)$|^(?:受|从|按|针对|根据)/u;
const fewest = 2;
/** A series of more heads that are cut off than this tells nothing. */
const mostCut = 1;
const longest = 160;

interface Item {
  number: number;
  head: string;
  words: string[];
  paragraph: PhraseParagraph;
}

function itemsOf(paragraph: PhraseParagraph): Item[] {
  return [...paragraph.text.matchAll(item)].map(({ index, groups }): Item => {
    const head = groups?.['head'] ?? '';
    const start = index + (groups?.['lead'] ?? '').length;
    const own = wordsWithin(paragraph.words, start, start + head.length);
    const [first] = own;
    // 一是按照…的原则，…: what is to be done stands behind.
    const goesOn = (groups?.['more'] ?? '').length > 1;
    const says = own.some(({ kind }) => ['verb', 'adjective', 'idiom', 'set'].includes(kind));
    const isLead = goesOn && (first?.kind === 'preposition' || leads.test(head) || !says);
    const words = textsOf(own);
    const number = digits.indexOf(groups?.['number'] ?? '') + 1;
    return { number, head: isLead ? `${head}……` : head, words, paragraph };
  });
}

/** The series of a speech: 一是 opens one, the next number goes on, anything else ends it. */
function seriesOf(speech: PhraseSpeech): Item[][] {
  const found: Item[][] = [];
  for (const next of speech.paragraphs.flatMap(itemsOf)) {
    const open = found.at(-1);
    if (next.number === 1) found.push([next]);
    else if (open && next.number === open.length + 1) open.push(next);
    else found.push([]);
  }
  return found.filter((items) => items.length >= fewest);
}

function patternOf(items: readonly Item[]): string {
  const sizes = new Set(items.map(({ head }) => head.length));
  const [only] = sizes;
  const size = sizes.size === 1 ? `，各 ${String(only)} 字` : '';
  const frame = commonFrame(items.map(({ words }) => words));
  return `${String(items.length)} 项${size}${frame === '' ? '' : `，句式“${frame}”`}`;
}

/** Series that count (一是…二是…): the head of every item, with what they are all built with. */
export function findSeries(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const items of seriesOf(speech)) {
      const text = items
        .map(({ head, number }) => `${digits.charAt(number - 1)}是${head}`)
        .join('；');
      const [first] = items;
      const cut = items.filter(({ head }) => head.endsWith('……')).length;
      if (!first || text.length > longest || cut > mostCut || cut * 2 >= items.length) continue;
      tally.add(text, text, { speech, paragraph: first.paragraph }, null, patternOf(items));
    }
  }
  return tally.list();
}
