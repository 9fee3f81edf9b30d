import type { Relation } from './ast.ts';
import { quote } from './characters.ts';
import { faultAt, matchAt, type Cursor, type Read } from './cursor.ts';
import { readCount } from './readCount.ts';
import type { Token } from './token.ts';

const numbered = /(?<sign>[$#+\-~])(?<count>\d{1,3})(?!\d)/uy;
const han = /\p{Script=Han}/u;
// Latin letters and digits beside a sign make it text: A+B, 10-20, 互联网+5G.
const wordEnd = /[\p{Script=Han}”’」』）》)]$/u;
const wordStart = /[\p{Script=Han}“‘「『（《("[{?*]/u;

/** A sign as it was read; without a token it is text. */
export type ReadSign = Read | { notes: string[] };

function relationOf(sign: string, count: number): Relation {
  if (sign === '$') return { kind: 'follows', least: 0, most: count };
  if (sign === '+') return { kind: 'follows', least: count, most: count };
  if (sign === '#') return { kind: 'near', most: count };
  return { kind: sign === '-' ? 'notAfter' : 'notBefore', most: count };
}

/** Whether a token ends in words that an operator of CCL can follow. */
function endsInWord(last: Token | undefined, isMixed: boolean): boolean {
  if (last?.value.kind === 'element' || last?.value.kind === 'close') return true;
  if (last?.value.kind !== 'text') return false;
  const { text, quoted } = last.value;
  return quoted || (!isMixed && wordEnd.test(text.slice(-1)));
}

function widthNotes({ source, half, at }: Cursor): string[] {
  const typed = source.charAt(at);
  const mark = half.charAt(at);
  return typed === mark ? [] : [`全角的“${typed}”当作半角的 ${mark}`];
}

function loneSign(cursor: Cursor): ReadSign {
  const typed = matchAt(cursor, numbered)?.[0] ?? '';
  const after = cursor.half.charAt(cursor.at + typed.length);
  const isLone = typed !== '' && (after === '' || /\s/u.test(after));
  return { notes: isLone ? [`“${typed}”按文字查；CCL 的写法里，它前后不空格`] : [] };
}

function withoutNumber(cursor: Cursor, mark: string): ReadSign {
  if (mark === '$' || mark === '#') {
    throw faultAt(cursor, 1, `“${mark}”后面缺少字数`, `${mark}10`);
  }
  const isBeforeWord = han.test(cursor.half.charAt(cursor.at + 1));
  return {
    notes: isBeforeWord ? [`“${mark}”后面没有字数，按文字查；CCL 的写法如 甲${mark}3乙`] : [],
  };
}

/**
 * Reads `-A` and the operators of CCL. `last` is the token before; `isMixed` tells that it holds a digit
 * or Latin letter. Throws a QueryError.
 */
export function readSign(cursor: Cursor, last: Token | undefined, isMixed: boolean): ReadSign {
  const { source, half, at } = cursor;
  const mark = half.charAt(at);
  if ((last?.value.kind ?? 'space') === 'space') {
    if (mark !== '-' || !/\S/u.test(half.charAt(at + 1))) return loneSign(cursor);
    return { length: 1, value: { kind: 'minus' }, notes: widthNotes(cursor) };
  }
  if (!endsInWord(last, isMixed)) return { notes: [] };
  const match = matchAt(cursor, numbered);
  const length = match?.[0].length ?? 1;
  if (!wordStart.test(half.charAt(at + length))) return { notes: [] };
  if (!match) return withoutNumber(cursor, mark);
  const relation = relationOf(mark, readCount(source, match[0].slice(1), at + 1));
  const typed = source.slice(at, at + length);
  return {
    length,
    value: { kind: 'link', relation },
    notes: [
      ...widthNotes(cursor),
      `“${typed}”按 CCL 的写法读；要查这几个字本身，写成 ${quote(typed)}`,
    ],
  };
}
