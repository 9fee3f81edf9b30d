import type { Line } from '../../desk/desk.ts';

/** Where a paragraph stands, in words. */
export function placeOf({ number }: Pick<Line, 'number'>): string {
  return number === null ? '标题' : `第${String(number)}段`;
}

/** A hit's citation: 单位《题目》，日期，部分，第 n 段. */
export function cite(line: Line): string {
  const { office, title, date, part } = line;
  return [`${office}《${title}》`, date, ...(part === null ? [] : [part]), placeOf(line)].join(
    '，',
  );
}

/** The words before and after a match; a mark stands where the paragraph goes on. */
export function surroundings({ before, after, isCutBefore, isCutAfter }: Line): {
  before: string;
  after: string;
} {
  return {
    before: isCutBefore ? `……${before}` : before,
    after: isCutAfter ? `${after}……` : after,
  };
}

/** What is exported: the hits, and what tells how they were found. */
export interface HitExport {
  /** The query as typed, and in words. */
  query: string;
  words: string;
  /** Hits in all; the lines may be fewer, thinned or sampled. */
  hits: number;
  lines: readonly Line[];
  slots: readonly string[];
  /** Address of a line in the site. */
  address(line: Line): string;
  /** Address of the search. */
  source: string;
}

/** How many hits there are, in words. */
export function tally({ hits, lines }: Pick<HitExport, 'hits' | 'lines'>): string {
  const all = `共 ${hits.toLocaleString('en-US')} 处`;
  return lines.length === hits
    ? all
    : `${all}，这里是其中 ${lines.length.toLocaleString('en-US')} 处`;
}
