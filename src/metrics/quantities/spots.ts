import { isAgeGroup, isMeasuredTime, isTime } from '../units/duration.ts';
import { foldTraditional, unitAsWritten } from '../numerals/foldTraditional.ts';
import { withoutIdioms } from '../numerals/idioms.ts';
import { isCountWithoutUnit } from '../units/lostUnit.ts';
import { quantityOf, quantitySource, singleSource, type Quantity } from './quantity.ts';
import { isRank, rankOf, rankSource } from '../qualifiers/rank.ts';
import { isSmallCount } from '../units/smallCount.ts';
import { isInTitle, isStopped } from '../qualifiers/stop.ts';

/** A reported quantity at its place in a paragraph; offsets in UTF-16 units. */
export interface Spot extends Quantity {
  start: number;
  end: number;
  text: string;
  /** True when the unit stands with the next figure of the list only. */
  borrowsUnit?: true;
}

const withRanges = new RegExp(`${quantitySource}|${rankSource}`, 'gu');
const single = new RegExp(singleSource, 'uy');
// What stops a number stands right beside it.
const nearBy = 40;
const smallestHan = 10;
// 由3件到5件 and 从9%到10%: two figures, no range.
const leadsOn = /(?:由|从|自)[^，。；到至]{0,14}$/u;
// 由8%至10%降到5%: there the range leads on to a third number.
const ledOn =
  /^(?:[降升增减]|提高|下降|上升|增加|减少|压缩|扩大|缩短)?(?:到|至|为)(?:不足|不到|超过|近|约)?[\d０-９一二三四五六七八九十百]/u;
const listMark = /^(?:[、和与及或])/u;
const listJoin = /^(?:[、和与及或]|以及)$/u;
const isYear = (number: string) =>
  /^(?:[12１２][0-9０-９]{3}|[一二][〇○零一二三四五六七八九]{3}|[4-9４-９][0-9０-９]|0[0-9])$/u.test(
    number,
  );

type Groups = Readonly<Record<string, string | undefined>>;

function isFigure(groups: Groups, quantity: Quantity, words: Surroundings): boolean {
  const { number = '', high, masked, fraction, few, bare, prefix, more, scale = '' } = groups;
  const { before, text, after } = words;
  const { value, unit } = quantity;
  if (Number.isNaN(value ?? 0) || Math.abs(value ?? 0) > Number.MAX_SAFE_INTEGER) return false;
  if (quantity.upper !== undefined && !(quantity.upper > (value ?? 0))) return false;
  if (isStopped(before, unit, after) || isAgeGroup(text, after)) return false;
  if (unit === '年' && (isYear(number) || isYear(high ?? '')) && !/[十百]/u.test(number)) {
    if (!/连续$/u.test(before)) return false;
  }
  // 7月1日 is a date.
  if (unit === '日' && /月$/u.test(before)) return false;
  if (isTime(unit) && !isMeasuredTime(before, after)) return false;
  if (unit === null) {
    if (masked !== undefined) return false;
    return isCountWithoutUnit(
      {
        value,
        isArabic: /^[0-9０-９]/u.test(number),
        hasScale: /[万亿]/u.test(number + scale) || (few ?? bare) !== undefined,
        hasBound: (prefix ?? more ?? groups['suffix']) !== undefined,
      },
      before,
      after,
    );
  }
  const isHan = number !== '' && !/[0-9０-９]/u.test(number);
  // 十分 and 万分 are words.
  if (isHan && unit === '分') return false;
  if (isHan && fraction === undefined && (value ?? 0) < smallestHan) {
    return isSmallCount(value ?? 0, unit, before, after);
  }
  return true;
}

interface Surroundings {
  before: string;
  text: string;
  after: string;
}

function surroundings(text: string, start: number, end: number): Surroundings {
  return {
    before: text.slice(Math.max(0, start - nearBy), start),
    text: text.slice(start, end),
    after: text.slice(end, end + nearBy),
  };
}

/** A spot, or what is one only if the next of its list has a unit to share. */
type Candidate = Spot & { isDoubtful?: true };

function readMatch(match: RegExpExecArray, folded: string, text: string): Candidate | null {
  const start = match.index;
  const end = start + match[0].length;
  const groups = match.groups ?? {};
  const words = surroundings(folded, start, end);
  const at = { start, end, text: text.slice(start, end) };
  if (groups['place'] !== undefined || groups['first'] !== undefined) {
    return isRank(words.before, match[0], words.after) ? { ...rankOf(groups), ...at } : null;
  }
  const read = quantityOf(groups);
  const quantity = { ...read, unit: unitAsWritten(read.unit, match[0], at.text) };
  if (isFigure(groups, read, words)) return { ...quantity, ...at };
  const isListed =
    read.unit === null && read.value !== null && !isStopped(words.before, null, words.after);
  return isListed && listMark.test(words.after) ? { ...quantity, ...at, isDoubtful: true } : null;
}

/** Gives the figures of a list the unit that only its last one has: 10.6万、3.8万平方公里. */
function shareUnits(text: string, candidates: readonly Candidate[]): Spot[] {
  let next: Spot | undefined;
  return candidates
    .toReversed()
    .flatMap(({ isDoubtful, ...spot }): Spot[] => {
      const joins = next && listJoin.test(text.slice(spot.end, next.start));
      const borrowed = spot.unit === null && joins ? next?.unit : undefined;
      if (borrowed) next = { ...spot, unit: borrowed, borrowsUnit: true };
      else if (isDoubtful) {
        next = undefined;
        return [];
      } else next = spot;
      return [next];
    })
    .toReversed();
}

/** 39名到3个镇: two figures, each of its own unit. */
function leadsTo({ groups = {} }: RegExpExecArray): boolean {
  const { lowUnit, unit } = groups;
  return (
    lowUnit !== undefined && unit !== undefined && !/^[%％]$/u.test(lowUnit) && lowUnit !== unit
  );
}

/** Every reported quantity of a paragraph, in order. */
export function findSpots(text: string): Spot[] {
  const folded = withoutIdioms(foldTraditional(text));
  const found: Candidate[] = [];
  withRanges.lastIndex = 0;
  for (let match = withRanges.exec(folded); match; match = withRanges.exec(folded)) {
    const joins = /[到至]/u.test(match.groups?.['joiner'] ?? '');
    const before = folded.slice(Math.max(0, match.index - nearBy), match.index);
    const behind = folded.slice(
      match.index + match[0].length,
      match.index + match[0].length + nearBy,
    );
    // 由12%到1957年上升为20%: no range ends in a year.
    const isRange = ledOn.test(behind) && !match[0].endsWith('年');
    if (joins && ((leadsOn.test(before) && !isRange) || leadsTo(match))) {
      single.lastIndex = match.index;
      match = single.exec(folded) ?? match;
    }
    withRanges.lastIndex = match.index + match[0].length;
    const spot = readMatch(match, folded, text);
    if (spot && !isInTitle(text, spot.start, spot.end)) found.push(spot);
  }
  return shareUnits(text, found);
}
