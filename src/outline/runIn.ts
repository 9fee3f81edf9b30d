import { divisionLevel, findHeading } from './heading.ts';

/** A piece of a source paragraph: pieces in order rejoin to the paragraph exactly. */
export interface Piece {
  text: string;
  /** 0 for body. */
  level: number;
  /** True when the next piece continues the same source paragraph. */
  runIn: boolean;
}

// 一是立足突破重点抓协调。 A short sentence after a full stop opens a third level, and so do 一要 and
// 第一，狠抓落实。; 一是 inside a list that goes on with 二是 behind a comma or a semicolon is body.
const opener = '(?:[一二三四五六七八九十][是要]|[第其][一二三四五六七八九十][，、])';
const phrase = `(?!${opener})[^。；：，]`;
const series = new RegExp(
  `(?<=^|[。：])${opener}(?=[^。；]{4,34}。)${phrase}+(?:，${phrase}+){0,2}。(?!${opener})`,
  'gu',
);

// A paragraph of nothing but 一是… is a title, and may be longer.
const longestAlone = 44;
const alone = new RegExp(`^${opener}${phrase}+(?:，${phrase}+){0,2}。$`, 'u');

function splitSeries(body: string): Piece[] {
  if (body.length <= longestAlone && alone.test(body)) {
    return [{ text: body, level: 3, runIn: true }];
  }
  const pieces: Piece[] = [];
  let position = 0;
  for (const match of body.matchAll(series)) {
    const end = match.index + match[0].length;
    // The last of a series whose entries are a sentence each leads nothing.
    if (end === body.length && match.index > 0) continue;
    if (match.index > position) {
      pieces.push({ text: body.slice(position, match.index), level: 0, runIn: true });
    }
    pieces.push({ text: match[0], level: 3, runIn: true });
    position = end;
  }
  if (position < body.length) pieces.push({ text: body.slice(position), level: 0, runIn: true });
  return pieces;
}

/** Splits a source paragraph into its headings and body. */
export function splitRunIn(paragraph: string): Piece[] {
  const found = findHeading(paragraph);
  // 第一部分 has a line to itself or is body.
  const heading = found?.level === divisionLevel ? null : found;
  const start = heading?.length ?? 0;
  const pieces = splitSeries(paragraph.slice(start));
  if (heading) {
    pieces.unshift({ text: paragraph.slice(0, start), level: heading.level, runIn: true });
  }
  const last = pieces.at(-1);
  if (last) last.runIn = false;
  return pieces;
}
