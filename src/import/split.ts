import { findNumberedTitles, hasText, type ItemStart } from './numberedTitles.ts';
import { findTitlesNumberedAtEnd } from './titlesNumberedAtEnd.ts';
import { closing, opening } from './titleBrackets.ts';

/** One speech in a file of several, in lines of the repaired text. */
export interface Item {
  /** 1-based. */
  number: number;
  /** What stands before the speech's own words: 第1篇：, and the compilation's title. */
  marker: string;
  /** 0-based, inclusive. */
  firstLine: number;
  /** 0-based, exclusive. */
  endLine: number;
}

const number = '\\s*[\\d０-９一二三四五六七八九十百]+\\s*';

// 第1篇： 第二篇 篇一： 篇2: 【篇1】 【第一篇】 (篇1】, as collections of models number their items. Without
// a mark after it, 第一篇 may begin a sentence.
const marker = new RegExp(
  `^(?:${opening}(?:第${number}篇|篇${number})${closing}|第${number}篇(?=[\\s：:、.]|$|(?![章幅])[^，。；！？]*$)|篇${number}(?=[\\s：:、.]|$))[\\s：:、.]*`,
  'u',
);

const digits = /[\d０-９一二三四五六七八九十百]+/u;

function findMarked(lines: readonly string[]): ItemStart[] {
  const marked = lines.flatMap((words, line) => {
    const match = marker.exec(words);
    return match ? [{ line, marker: match[0] }] : [];
  });
  const last = new Map(marked.map((one) => [digits.exec(one.marker)?.[0], one.line]));
  // A line without text before the next, whose number comes again, is of a list of contents.
  return marked.filter((one, index) => {
    const own = lines.slice(one.line + 1, marked[index + 1]?.line ?? lines.length);
    return hasText(own) || last.get(digits.exec(one.marker)?.[0]) === one.line;
  });
}

function itemsFrom(lines: readonly string[], starts: readonly ItemStart[]): Omit<Item, 'number'>[] {
  return starts.map(({ line, marker: own }, index) => ({
    marker: own,
    firstLine: line,
    endLine: starts[index + 1]?.line ?? lines.length,
  }));
}

/**
 * Splits a compilation at its marked lines (第N篇, 篇一：, 【篇1】), or at its numbered titles where these are
 * sure, before the title or behind it; a file without them is one item. What stands before the first is the compilation's title,
 * part of the first marker, unless it has sentences: then it is an item of its own, for a speech must
 * not be lost.
 */
export function splitItems(lines: readonly string[]): Item[] {
  const marked = findMarked(lines);
  const numbered = marked.length > 0 ? marked : findNumberedTitles(lines);
  const starts = numbered.length > 0 ? numbered : findTitlesNumberedAtEnd(lines);
  const [first, ...others] = itemsFrom(lines, starts);
  const before = lines.slice(0, first?.firstLine ?? lines.length);
  const own = { marker: '', firstLine: 0, endLine: before.length };
  const titled = first && {
    ...first,
    marker: [...before, first.marker].join('\n'),
    firstLine: 0,
  };
  const hasSentences = before.some((line) => line.includes('。'));
  const items =
    titled && !hasSentences ? [titled, ...others] : [own, ...(first ? [first] : []), ...others];
  return items.map((item, index) => ({ number: index + 1, ...item }));
}
