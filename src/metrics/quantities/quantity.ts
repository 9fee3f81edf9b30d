import type { Metric } from '../../schema/metric.ts';
import { magnitudeOf, readNeighbours, type Span } from '../numerals/approximate.ts';
import { boundOf, prefixSource, suffixSource } from '../qualifiers/bounds.ts';
import { exactly, readNumber } from '../numerals/numeral.ts';
import {
  arabicSource,
  bareScaleLead,
  bareScaleSource,
  fewSource,
  financialSource,
  fractionSource,
  hanSource,
  maskedSource,
  slashedSource,
  slashSource,
} from '../numerals/numeralSource.ts';
import { unitSource } from '../units/units.ts';

/** What the words of a quantity say. */
export type Quantity = Pick<Metric, 'value' | 'upper' | 'unit' | 'qualifier' | 'masked'>;

const numeral = `(?:${arabicSource(unitSource)}|${hanSource})`;
const shares = '[百千万]分之';
const bareInText = `(?<=${bareScaleLead}|过|了|分之)${bareScaleSource}|${bareScaleSource}(?=[余多来])`;
const joiner = '(?:[—–－~～─-]{1,2}|至|到)';
const blank = `(?:(?<=[0-9０-９]) (?=[万亿余多]|${unitSource}))?`;
const tail = `${blank}(?<more>[余多几来])?(?<scale>[万亿]{0,2})`;
// Behind the unit 多 says the same as before it: 3个多月, 2倍多.
const unit = `(?<unit>个(?=多月|多小时|多百分点)|${unitSource})?`;
// 九成五, 三成半: tenths of what the unit counts.
const tenths =
  '(?<tenths>(?<=[一二三四五六七八九]成)[一二三四五六七八九半](?=[，。；、）的以左上多]|$))?';
const late = '(?<late>多(?:月|小时|百分点)|多(?=[，。；、）]|$))?';
// 税负3500亿元 and 自负2元 hold no sign.
const sign =
  '(?<sign>(?<![\\dA-Za-z０-９%％）)月日年号—–~～-])(?:[-－−]|(?<=^|[，。；：、（“为是至到由从约达])负))?';
const shape = (range: string, bare: string, slash = slashSource) =>
  `(?<prefix>${prefixSource})?${sign}(?<share>${shares})?(?:` +
  `(?<fraction>${fractionSource}|${slash}|一半|半数)|(?:翻了?(?<doubled>[一两二三四])(?=番))|(?<masked>${maskedSource})|` +
  `(?<few>${fewSource})|(?:(?<number>${numeral}|${financialSource})${range})|(?<bare>${bare}))` +
  `${tail}${unit}${tenths}${late}(?<suffix>${suffixSource})?`;

const range =
  `(?:(?<lowUnit>[%％]|(?:${unitSource}))?(?<joiner>${joiner})(?:${shares})?` +
  `(?<high>${numeral}))?`;

/**
 * A quantity: bound words, a number (Arabic, masked, Han, an order of magnitude, a fraction), a
 * second one for a range, scale, 余/多, unit, 以上. 达 says nothing about the bound and stays outside.
 */
export const quantitySource = shape(range, bareInText);

/** The same for the words of one quantity alone: 走进了百家企业 has its 了 outside of 百家. */
export const loneSource = shape(range, bareScaleSource, slashedSource);

/** The same, where 到 leads from one figure to another (从3件到5件) and joins no range. */
export const singleSource = shape('(?<lowUnit>(?!))?(?<joiner>(?!))?(?<high>(?!))?', bareInText);

const halves = new Set(['一半', '半数']);

type Groups = Readonly<Record<string, string | undefined>>;

const halfTold = /^(?:[\d０-９.．,]+|[一二两三四五六七八九十]+)$/u;

function ends({ number = '', lowUnit, high = '', scale = '' }: Groups): Span {
  const upper = readNumber(high + scale);
  const shared = /[万亿]+$/u.exec(high + scale)?.[0] ?? '';
  // 3—5万人: the first number takes the scale of the second, unless it has its own or is greater.
  const takesScale = lowUnit === undefined && shared !== '' && halfTold.test(number);
  const lone = readNumber(number);
  const low = takesScale && lone < readNumber(high + scale) / readNumber(`1${shared}`);
  return { low: low ? readNumber(number + shared) : lone, high: upper };
}

function spanOf(groups: Groups): Span | null {
  const { number = '', high, more, scale = '' } = groups;
  if (high !== undefined) return ends(groups);
  if (more === '几' && readNumber(number) === 10) {
    const times = readNumber(`1${scale}`);
    return { low: 11 * times, high: 19 * times };
  }
  const span = readNeighbours(number);
  if (span === null) return null;
  const times = readNumber(`1${scale}`);
  return { low: span.low * times, high: span.high * times };
}

function unitOf({ unit: told, late = '', share, fraction = '' }: Groups): string | null {
  if (told === '个' && late.length > 1) return `个${late.slice(1)}`;
  if (told !== undefined) return told;
  if (share !== undefined) return share;
  if (fraction === '') return null;
  if (halves.has(fraction)) return '半';
  return fraction.includes('分之') ? '分之' : '/';
}

/** Reads the groups of a match of `quantitySource`. */
export function quantityOf(groups: Groups): Quantity {
  const { prefix = '', more = '', suffix = '', late = '', scale = '' } = groups;
  const base = { unit: unitOf(groups), masked: null };
  const qualifier = boundOf(prefix, more + (late === '' ? '' : '多'), suffix) ?? 'exact';
  const { masked, few, fraction, number, doubled, bare: lone = '' } = groups;
  const hidden = masked === undefined ? few && magnitudeOf(few + scale) : markCount(masked);
  if (hidden) return { ...base, value: null, qualifier, masked: { digits: hidden } };
  const span = number === undefined ? null : spanOf(groups);
  if (span) {
    return { ...base, value: exactly(span.low), upper: exactly(span.high), qualifier: 'range' };
  }
  const value = readNumber(
    (halves.has(fraction ?? '') ? '1/2' : (fraction ?? number ?? doubled ?? lone)) + scale,
  );
  const told = discountOf(value, base.unit) + tenthsOf(groups['tenths']);
  return { ...base, value: groups['sign'] === undefined ? told : -told, qualifier };
}

/** 75折 and 七五折 are 7.5折: two digits say tenths as well. */
function discountOf(value: number, unit: string | null): number {
  return unit === '折' && value > 10 && value < 100 ? value / 10 : value;
}

/** What 五 of 九成五 and 半 of 三成半 add. */
function tenthsOf(mark: string | undefined): number {
  if (mark === undefined) return 0;
  return mark === '半' ? 0.5 : readNumber(mark) / 10;
}

function markCount(masked: string): number {
  return masked.replace(/[\d０-９.．]/gu, '').length;
}
