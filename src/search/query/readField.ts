import type { FieldFilter, Scope } from './ast.ts';
import { halfWidths, quote } from './characters.ts';
import { fault } from './fault.ts';
import type { Item } from './items.ts';
import { fieldNames, meaningOf, placeNames, scopeNames } from './names.ts';

const fieldAhead = new RegExp(
  `^(?<sign>-?)(?<name>${fieldNames.map(([name]) => name).join('|')})[:：](?<value>.*)$`,
  'su',
);
const yearValue = /^(?:\d{4}(?:-\d{4})?|不详)$/u;

/** What an item before a colon asks for. */
export type ReadField = { scope: Scope } | { filter: FieldFilter };

/** Reads an item that is a filter or the scope; null for one that is none. Throws a QueryError. */
export function readField(source: string, { offset, end }: Item): ReadField | null {
  const typed = source.slice(offset, end);
  const { sign = '', name = '', value = '' } = fieldAhead.exec(typed)?.groups ?? {};
  const field = meaningOf(fieldNames, name);
  if (field === undefined) return null;
  if (value === '') {
    const space = /^\s+(?=\S)/u.exec(source.slice(end))?.[0].length ?? 0;
    const by = space > 0 ? typed : quote(typed);
    throw fault(
      source,
      { offset: offset, length: end - offset + space },
      `“${name}”后面缺少内容`,
      by,
    );
  }
  const isNegative = halfWidths(sign) === '-';
  const at = end - value.length;
  const values = value
    .split(/[|｜]/u)
    .map((one) => one.replace(/^["＂](?<inside>.*)["＂]$/su, '$<inside>').trim());
  if (values.includes('')) {
    throw fault(
      source,
      { offset: at, length: value.length },
      '“|”的一边没有内容',
      values.filter(Boolean).join('|'),
    );
  }
  if (field === 'scope') {
    const scope = isNegative ? undefined : meaningOf(scopeNames, value);
    if (scope === undefined) {
      throw fault(
        source,
        { offset: offset, length: end - offset },
        '范围只能是句、段、篇',
        `${name}:段`,
      );
    }
    return { scope };
  }
  for (const one of field === 'year' ? values : []) {
    if (yearValue.test(halfWidths(one))) continue;
    const year = /\d{4}/u.exec(halfWidths(one))?.[0];
    const reason = '年份写四位数字、2018-2020 或不详';
    throw fault(
      source,
      { offset: offset, length: end - offset },
      reason,
      year ? `${name}:${year}` : quote(typed),
    );
  }
  if (field === 'place' && values.some((one) => meaningOf(placeNames, one) === undefined)) {
    throw fault(
      source,
      { offset: offset, length: end - offset },
      '位置只能是标题、正文',
      `${name}:标题`,
    );
  }
  const kept = field === 'year' ? values.map(halfWidths) : values;
  return { filter: { field, values: kept, exclude: isNegative, offset } };
}
