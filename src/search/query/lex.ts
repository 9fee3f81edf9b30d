import type { Relation } from './ast.ts';
import { halfWidths, quote } from './characters.ts';
import { replaced } from './fault.ts';
import { longestGap } from './limits.ts';
import { braceNames, meaningOf } from './names.ts';
import { QueryError } from './queryProblem.ts';
import { setCharacters } from './setCharacters.ts';
import type { Token, TokenValue } from './token.ts';

/** A query in tokens, and what its writer may have meant otherwise. */
export interface Lexed {
  tokens: Token[];
  notes: string[];
}

const spaces = /\s+/uy;
const quotation = /"(?<inside>(?:[^"]|"")*)"(?!")/uy;
const ellipsis = /…+(?:(?<count>\d+)…+)?/uy;
const numbered = /(?<sign>[$#+\-~])(?<count>\d{1,3})(?!\d)/uy;
const han = /\p{Script=Han}/u;
// Latin letters and digits beside a sign make it text: A+B, 10-20, 互联网+5G.
const wordEnd = /[\p{Script=Han}”’」』）》)]$/u;
const wordStart = /[\p{Script=Han}“‘「『（《("[{?*]/u;
const alphanumeric = /[\da-z]/iu;

function relationOf(sign: string, count: number): Relation {
  if (sign === '$') return { kind: 'follows', least: 0, most: count };
  if (sign === '+') return { kind: 'follows', least: count, most: count };
  if (sign === '#') return { kind: 'near', most: count };
  return { kind: sign === '-' ? 'notAfter' : 'notBefore', most: count };
}

/** One reading of a query, left to right. */
class Lexer {
  private readonly half: string;
  private at = 0;
  /** Whether the text token under way holds a digit or Latin letter. */
  private isMixed = false;
  readonly tokens: Token[] = [];
  readonly notes = new Set<string>();

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    this.half = halfWidths(source);
  }

  read(): Lexed {
    while (this.at < this.source.length) this.next();
    return { tokens: this.tokens, notes: [...this.notes] };
  }

  private next(): void {
    const mark = this.half.charAt(this.at);
    if (/\s/u.test(mark)) {
      this.push(this.match(spaces)?.[0].length ?? 1, { kind: 'space' });
    } else if (mark === '"') this.quoted();
    else if (mark === '?') this.push(1, { kind: 'element', element: { kind: 'any', count: 1 } });
    else if (mark === '*') this.push(1, { kind: 'element', element: { kind: 'run' } });
    else if (mark === '[') this.set();
    else if (mark === '{') this.brace();
    else if (mark === '|') this.push(1, { kind: 'bar' });
    else if (mark === '…') this.ellipsis();
    else if (!this.sign(mark)) this.text();
  }

  private push(length: number, value: TokenValue): void {
    this.tokens.push({ offset: this.at, length, value });
    this.at += length;
  }

  /** Matches a sticky pattern here. */
  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.half);
  }

  private fail(length: number, reason: string, suggestion: string | null): never {
    throw new QueryError({ offset: this.at, length, reason, suggestion });
  }

  private by(length: number, text: string): string {
    return replaced(this.source, this.at, length, text);
  }

  private text(): void {
    const length = 1;
    const text = this.source.slice(this.at, this.at + length);
    const last = this.tokens[this.tokens.length - 1];
    const isNew = last?.value.kind !== 'text' || last.value.quoted;
    this.isMixed = (!isNew && this.isMixed) || alphanumeric.test(this.half.charAt(this.at));
    if (last?.value.kind === 'text' && !isNew) {
      last.value.text += text;
      last.length += length;
      this.at += length;
    } else this.push(length, { kind: 'text', text, quoted: false });
  }

  private quoted(): void {
    const match = this.match(quotation);
    if (!match) {
      const rest = this.source.length - this.at;
      if (rest === 1) this.fail(1, '引号没有成对', this.by(1, quote('"')));
      this.fail(rest, '引号没有成对', `${this.source}"`);
    }
    const { length } = match[0];
    if (length === 2) this.fail(2, '引号里没有字', null);
    const inside = this.source.slice(this.at + 1, this.at + length - 1);
    const text = inside.replace(/["＂]{2}/gu, '"').replace(/[\n\r\t]/gu, ' ');
    this.push(length, { kind: 'text', text, quoted: true });
  }

  private set(): void {
    const end = this.half.indexOf(']', this.at);
    if (end < 0) this.fail(1, '方括号没有成对', this.by(1, '"["'));
    const length = end + 1 - this.at;
    const inside = this.source.slice(this.at + 1, end);
    const whole = quote(this.source.slice(this.at, end + 1));
    if (inside === '') this.fail(length, '方括号里没有字', this.by(length, whole));
    if (/^\d+$/u.test(halfWidths(inside))) {
      this.notes.add(
        `方括号里的字任取一个；要查“${this.source.slice(this.at, end + 1)}”本身，写成 ${whole}`,
      );
    }
    const characters = setCharacters(inside);
    this.push(length, { kind: 'element', element: { kind: 'set', characters } });
  }

  private brace(): void {
    const end = this.half.indexOf('}', this.at);
    if (end < 0) this.fail(1, '花括号没有成对', this.by(1, '"{"'));
    const length = end + 1 - this.at;
    const name = this.source.slice(this.at + 1, end).trim();
    const meaning = meaningOf(braceNames, name);
    if (meaning === undefined) {
      const [near] =
        braceNames.find(([known]) => [...known].some((mark) => name.includes(mark))) ?? [];
      const suggestion = near ? `{${near}}` : quote(this.source.slice(this.at, end + 1));
      const known = '数、句首、句末、段首、段末';
      this.fail(length, `花括号里只能写${known}`, this.by(length, suggestion));
    }
    this.push(length, {
      kind: 'element',
      element: meaning === 'number' ? { kind: 'number' } : { kind: 'edge', edge: meaning },
    });
  }

  private ellipsis(): void {
    const match = this.match(ellipsis);
    const length = match?.[0].length ?? 1;
    const count = match?.groups?.['count'];
    const most = count === undefined ? null : this.count(count, this.half.indexOf(count, this.at));
    this.push(length, { kind: 'link', relation: { kind: 'follows', least: 0, most } });
  }

  /** A number of characters between; `offset` is where it stands. */
  private count(digits: string, offset: number): number {
    const count = Number(digits);
    if (count <= longestGap) return count;
    throw new QueryError({
      offset,
      length: digits.length,
      reason: `相隔至多 ${String(longestGap)} 字`,
      suggestion: replaced(this.source, offset, digits.length, String(longestGap)),
    });
  }

  /** Whether the tokens so far end in words that an operator of CCL can follow. */
  private endsInWord(): boolean {
    const last = this.tokens[this.tokens.length - 1]?.value;
    if (last?.kind === 'element') return true;
    if (last?.kind !== 'text') return false;
    return last.quoted || (!this.isMixed && wordEnd.test(last.text.slice(-1)));
  }

  /** Reads `-A` and the operators of CCL; false when the sign is text. */
  private sign(mark: string): boolean {
    if (!/[$#+\-~]/u.test(mark)) return false;
    const last = this.tokens[this.tokens.length - 1]?.value.kind ?? 'space';
    if (last === 'space') {
      if (mark !== '-' || !/\S/u.test(this.half.charAt(this.at + 1))) return this.loneSign();
      this.tellWidth(mark);
      this.push(1, { kind: 'minus' });
      return true;
    }
    if (!this.endsInWord()) return false;
    const match = this.match(numbered);
    const length = match?.[0].length ?? 1;
    if (!wordStart.test(this.half.charAt(this.at + length))) return false;
    if (!match) return this.withoutNumber(mark);
    const relation = relationOf(mark, this.count(match[0].slice(1), this.at + 1));
    this.tellWidth(mark);
    const typed = this.source.slice(this.at, this.at + length);
    this.notes.add(`“${typed}”按 CCL 的写法读；要查这几个字本身，写成 ${quote(typed)}`);
    this.push(length, { kind: 'link', relation });
    return true;
  }

  private loneSign(): false {
    const typed = this.match(numbered)?.[0] ?? '';
    const after = this.half.charAt(this.at + typed.length);
    if (typed !== '' && (after === '' || /\s/u.test(after))) {
      this.notes.add(`“${typed}”按文字查；CCL 的写法里，它前后不空格`);
    }
    return false;
  }

  private withoutNumber(mark: string): false {
    if (mark === '$' || mark === '#') {
      this.fail(1, `“${mark}”后面缺少字数`, this.by(1, `${mark}10`));
    }
    if (han.test(this.half.charAt(this.at + 1))) {
      this.notes.add(`“${mark}”后面没有字数，按文字查；CCL 的写法如 甲${mark}3乙`);
    }
    return false;
  }

  private tellWidth(mark: string): void {
    const typed = this.source.charAt(this.at);
    if (typed !== mark) this.notes.add(`全角的“${typed}”当作半角的 ${mark}`);
  }
}

/** Reads a query into tokens. Throws a QueryError at a mark without its pair or without meaning. */
export function lex(source: string): Lexed {
  return new Lexer(source).read();
}
