import type { Part } from '../schema/paragraph.ts';
import { quantityOf, quantitySource, type Quantity } from './quantity.ts';
import { isRank, rankOf, rankSource } from './rank.ts';
import { wordsBefore } from './reach.ts';
import { isInTitle, isPlanned, isStopped } from './stop.ts';

/** A reported quantity at its place in a paragraph; offsets in UTF-16 units. */
export interface Spot extends Quantity {
  start: number;
  end: number;
  text: string;
}

const pattern = new RegExp(`${quantitySource}|${rankSource}`, 'gu');
// A number with no unit is a quantity only right after a verb that counts: 采用7，…
const countingVerb =
  /(?:采用|办结|受理|上报|完成|办理|接待|批示|印发|编发|处理|起草|制发|收到|解决)$/u;
// What stops a number stands right behind it.
const longestAfter = 40;
// 一次, 两个, 三项 are mostly figures of speech, names and lists.
const smallestHan = 10;

function sentenceStart(text: string, offset: number): number {
  const words = wordsBefore(text, offset);
  const marks = ['。', '！', '？'].map((mark) => words.lastIndexOf(mark));
  return offset - words.length + Math.max(...marks) + 1;
}

function readMatch(match: RegExpExecArray, text: string): Quantity | null {
  const groups = match.groups ?? {};
  const before = wordsBefore(text, match.index);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + longestAfter);
  if (groups['place'] !== undefined || groups['first'] !== undefined) {
    return isRank(before, after) ? rankOf(groups) : null;
  }
  if (isStopped(before, after)) return null;
  const quantity = quantityOf(groups);
  if (groups['han'] !== undefined && (quantity.value ?? 0) < smallestHan) return null;
  if (quantity.unit === null) {
    const isCounted = groups['han'] === undefined && groups['bare'] === undefined;
    return isCounted && countingVerb.test(before) && /^[，；。、]/u.test(after) ? quantity : null;
  }
  return quantity;
}

/** Every reported quantity of a paragraph, in order. */
export function findSpots(text: string, part: Part | null): Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { index } = match;
    if (isInTitle(wordsBefore(text, index))) return [];
    const quantity = readMatch(match, text);
    // A run of digits that no number holds exactly counts nothing.
    if (quantity === null || Math.abs(quantity.value ?? 0) > Number.MAX_SAFE_INTEGER) return [];
    if (isPlanned(text.slice(sentenceStart(text, index), index), part)) return [];
    return [{ ...quantity, start: index, end: index + match[0].length, text: match[0] }];
  });
}
