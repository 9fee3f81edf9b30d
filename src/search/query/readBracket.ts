import { halfWidths, quote } from './characters.ts';
import { faultAt, matchAt, type Cursor, type Read } from './cursor.ts';
import { braceNames, meaningOf } from './names.ts';
import { setCharacters } from './setCharacters.ts';

const quotation = /"(?<inside>(?:[^"]|"")*)"(?!")/uy;

/** Reads text in quotation marks. Throws a QueryError. */
export function readQuoted(cursor: Cursor): Read {
  const { source, at } = cursor;
  const match = matchAt(cursor, quotation);
  if (!match) {
    const rest = source.length - at;
    if (rest === 1) throw faultAt(cursor, 1, '引号没有成对', quote('"'));
    throw faultAt(cursor, rest, '引号没有成对', `${source.slice(at)}"`);
  }
  const { length } = match[0];
  if (length === 2) throw faultAt(cursor, 2, '引号里没有字', null);
  const inside = source.slice(at + 1, at + length - 1);
  const text = inside.replace(/["＂]{2}/gu, '"').replace(/[\n\r\t]/gu, ' ');
  return { length, value: { kind: 'text', text, quoted: true } };
}

/** Reads a set of characters. Throws a QueryError. */
export function readSet(cursor: Cursor): Read {
  const { source, half, at } = cursor;
  const end = half.indexOf(']', at);
  if (end < 0) throw faultAt(cursor, 1, '方括号没有成对', '"["');
  const length = end + 1 - at;
  const inside = source.slice(at + 1, end);
  const typed = source.slice(at, end + 1);
  if (inside === '') throw faultAt(cursor, length, '方括号里没有字', quote(typed));
  const isNumber = /^\d+$/u.test(halfWidths(inside));
  if (/^\^./u.test(halfWidths(inside))) {
    // As regular expressions have it.
    const reason = '方括号里的字任取一个，没有“除了这些字”的写法；？代表任意一个字';
    throw faultAt(cursor, length, reason, '？');
  }
  const note = `方括号里的字任取一个；要查“${typed}”本身，写成 ${quote(typed)}`;
  return {
    length,
    value: { kind: 'element', element: { kind: 'set', characters: setCharacters(inside) } },
    notes: isNumber ? [note] : [],
  };
}

/** Reads a number or an edge in braces. Throws a QueryError. */
export function readBrace(cursor: Cursor): Read {
  const { source, half, at } = cursor;
  const end = half.indexOf('}', at);
  if (end < 0) throw faultAt(cursor, 1, '花括号没有成对', '"{"');
  const length = end + 1 - at;
  const name = source.slice(at + 1, end).trim();
  const meaning = meaningOf(braceNames, name);
  if (meaning === undefined) {
    const [near] =
      braceNames.find(([known]) => [...known].some((mark) => name.includes(mark))) ?? [];
    const by = near ? `{${near}}` : quote(source.slice(at, end + 1));
    throw faultAt(cursor, length, '花括号里只能写数、句首、句末、段首、段末', by);
  }
  return {
    length,
    value: {
      kind: 'element',
      element: meaning === 'number' ? { kind: 'number' } : { kind: 'edge', edge: meaning },
    },
  };
}
