import type { Element } from 'hast';
import { formatNumber } from '../docx/numberFormat.ts';
import { property } from './elements.ts';

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The number that a browser sets before an item of an ordered list (HTML 4.4.5); '' where it sets none. */
export function itemNumber(list: Element, item: Element, index: number): string {
  if (/list-style(?:-type)?\s*:\s*none/iu.test(property(list, 'style'))) return '';
  const start = Number.parseInt(property(list, 'start'), 10);
  const own = Number.parseInt(property(item, 'value'), 10);
  const value = Number.isInteger(own) ? own : (Number.isInteger(start) ? start : 1) + index;
  return `${formatNumber(value, formats[property(list, 'type')] ?? 'decimal')}.`;
}
