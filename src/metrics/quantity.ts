import type { Metric } from '../schema/metric.ts';
import { exactly, readArabic, readHan, scaleValue } from './numeral.ts';
import { unitSource } from './units.ts';

/** What the words of a quantity say. */
export type Quantity = Pick<Metric, 'value' | 'unit' | 'qualifier' | 'masked'>;

const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|[\d０-９]+(?:[.．][\d０-９]+)?`;
const masked = '[xXｘＸ×]+';
// A Han number starts with a digit or 十: 百家 and 千家万户 are words, no counts.
const han =
  '[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*(?:点[零一二三四五六七八九]+)?';
const bare = '(?<=近|约|上|超|超过|逾|将近)[十百千万亿]';

/**
 * A quantity: bound words, a number (Arabic, masked by x, Han, or a bare 万 after 近), scale,
 * 余/多, unit, 以上. 达 says nothing about the bound and stays outside.
 */
export const quantitySource =
  `(?<prefix>近|约|超过|超|逾|突破|将近|上(?=[十百千万亿]))?(?<share>百分之)?` +
  `(?:(?<arabic>${arabic})|(?<masked>${masked})|(?<han>${han})|(?<bare>${bare}))` +
  `(?<scale>[十百千万亿]{0,2})(?<more>[余多])?(?<scaleAfter>[万亿]{0,2})` +
  `(?<unit>${unitSource})?(?<suffix>以上|左右|上下)?`;

type Groups = Readonly<Record<string, string | undefined>>;

function qualifierOf({ prefix = '', more = '', suffix = '' }: Groups): Quantity['qualifier'] {
  if (more !== '' || suffix === '以上' || /超|逾|突破/u.test(prefix)) return 'over';
  if (/近|约|上/u.test(prefix) || /左右|上下/u.test(suffix)) return 'near';
  return 'exact';
}

function numberOf(groups: Groups): number {
  if (groups['arabic'] !== undefined) return readArabic(groups['arabic']);
  if (groups['han'] !== undefined) return readHan(groups['han']);
  return scaleValue(groups['bare'] ?? '');
}

/** Reads the groups of a match of `quantitySource`. */
export function quantityOf(groups: Groups): Quantity {
  const unit = groups['unit'] ?? (groups['share'] === undefined ? null : '百分之');
  const qualifier = qualifierOf(groups);
  const x = groups['masked'];
  if (x !== undefined) return { value: null, unit, qualifier, masked: { digits: x.length } };
  const scales = [...(groups['scale'] ?? ''), ...(groups['scaleAfter'] ?? '')];
  const value = scales.reduce((product, scale) => product * scaleValue(scale), numberOf(groups));
  return { value: exactly(value), unit, qualifier, masked: null };
}
