import { halfWidths } from './characters.ts';
import { matchAt, type Cursor, type Read } from './cursor.ts';
import { readBrace, readQuoted, readSet } from './readBracket.ts';
import { groupEnd } from './readGroup.ts';
import { readCount } from './readCount.ts';
import { readSign, type ReadSign } from './readSign.ts';
import type { Token } from './token.ts';

/** A query in tokens, and what its writer may have meant otherwise. */
export interface Lexed {
  tokens: Token[];
  notes: string[];
}

const alphanumeric = /[\da-z]/iu;
const spaces = /\s+/uy;
const ellipsis = /…+(?:(?<count>\d+)…+)?/uy;

function readEllipsis(cursor: Cursor): Read {
  const match = matchAt(cursor, ellipsis);
  const count = match?.groups?.['count'];
  const { source, half, at } = cursor;
  const most = count === undefined ? null : readCount(source, count, half.indexOf(count, at));
  return {
    length: match?.[0].length ?? 1,
    value: { kind: 'link', relation: { kind: 'follows', least: 0, most } },
  };
}

interface State {
  last: Token | undefined;
  /** The text before holds a digit or Latin letter. */
  isMixed: boolean;
  /** Where the groups that are open will end. */
  ends: Set<number>;
}

/** Reads what stands at a cursor; without a token it is text. */
function readNext(cursor: Cursor, { last, isMixed, ends }: State): ReadSign {
  const mark = cursor.half.charAt(cursor.at);
  if (/\s/u.test(mark)) {
    return { length: matchAt(cursor, spaces)?.[0].length ?? 1, value: { kind: 'space' } };
  }
  switch (mark) {
    case '"':
      return readQuoted(cursor);
    case '?':
      return { length: 1, value: { kind: 'element', element: { kind: 'any', count: 1 } } };
    case '*':
      return { length: 1, value: { kind: 'element', element: { kind: 'run' } } };
    case '[':
      return readSet(cursor);
    case '{':
      return readBrace(cursor);
    case '|':
      return { length: 1, value: { kind: 'bar' } };
    case '(': {
      const end = groupEnd(cursor);
      if (end === null) return { notes: [] };
      ends.add(end);
      return { length: 1, value: { kind: 'open' } };
    }
    case ')':
      return ends.has(cursor.at) ? { length: 1, value: { kind: 'close' } } : { notes: [] };
    case '…':
      return readEllipsis(cursor);
    default:
      return /[$#+\-~]/u.test(mark) ? readSign(cursor, last, isMixed) : { notes: [] };
  }
}

/** Reads a query into tokens. Throws a QueryError at a mark without its pair or without meaning. */
export function lex(source: string): Lexed {
  const half = halfWidths(source);
  const tokens: Token[] = [];
  const notes = new Set<string>();
  let at = 0;
  let isMixed = false;
  const ends = new Set<number>();
  while (at < source.length) {
    const last = tokens[tokens.length - 1];
    const read = readNext({ source, half, at }, { last, isMixed, ends });
    for (const note of read.notes ?? []) notes.add(note);
    if ('length' in read) {
      tokens.push({ offset: at, length: read.length, value: read.value });
      at += read.length;
    } else {
      const text = source.charAt(at);
      const isNew = last?.value.kind !== 'text' || last.value.quoted;
      isMixed = (!isNew && isMixed) || alphanumeric.test(half.charAt(at));
      if (last?.value.kind === 'text' && !isNew) {
        last.value.text += text;
        last.length += 1;
      } else tokens.push({ offset: at, length: 1, value: { kind: 'text', text, quoted: false } });
      at += 1;
    }
  }
  return { tokens, notes: [...notes] };
}
