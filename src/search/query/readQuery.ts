import type { Chain, Choice, Element, FieldFilter, Link, Piece, Query, Scope } from './ast.ts';
import { halfWidths, quote } from './characters.ts';
import { lex, replaced } from './lex.ts';
import { longestQuery, mostAny, mostParts, mostRuns } from './limits.ts';
import { fieldNames, meaningOf, placeNames, scopeNames } from './names.ts';
import { QueryError, type QueryProblem } from './queryProblem.ts';
import type { Token } from './token.ts';

/** A query read, with what its writer may have meant otherwise, in Chinese; or what is wrong. */
export type QueryReading = { query: Query; notes: string[] } | { problem: QueryProblem };

const fieldAhead = new RegExp(
  `^(?<sign>-?)(?<name>${fieldNames.map(([name]) => name).join('|')})[:：](?<value>.*)$`,
  'su',
);
const yearValue = /^(?:\d{4}(?:-\d{4})?|不详)$/u;

/** An item: what stands between two spaces. */
interface Item {
  offset: number;
  end: number;
  tokens: Token[];
}

/** Items of a query. Spaces beside `|` and `…` mean nothing. */
function itemsOf(tokens: readonly Token[]): Item[] {
  const joins = (token: Token | undefined) =>
    token?.value.kind === 'bar' || token?.value.kind === 'link';
  const items: Item[] = [];
  let isOpen = false;
  tokens.forEach((token, index) => {
    if (token.value.kind === 'space') {
      if (!joins(tokens[index - 1]) && !joins(tokens[index + 1])) isOpen = false;
      return;
    }
    const end = token.offset + token.length;
    const last = items[items.length - 1];
    if (isOpen && last && token.value.kind !== 'minus') {
      last.tokens.push(token);
      last.end = end;
    } else items.push({ offset: token.offset, end, tokens: [token] });
    isOpen = true;
  });
  return items;
}

class Reader {
  private scope: Scope = 'paragraph';
  private readonly filters: FieldFilter[] = [];
  private readonly terms: Chain[] = [];
  private readonly without: Chain[] = [];
  private readonly notes: string[];
  private readonly items: Item[];

  private readonly source: string;

  constructor(source: string) {
    this.source = source;
    if (source.length > longestQuery) {
      const reason = `检索式至多 ${String(longestQuery)} 字`;
      throw new QueryError({ offset: longestQuery, length: 1, reason, suggestion: null });
    }
    const { tokens, notes } = lex(source);
    this.notes = notes;
    this.items = itemsOf(tokens);
  }

  read(): { query: Query; notes: string[] } {
    for (const item of this.items) this.item(item);
    const { scope, terms, without, filters, notes } = this;
    if (terms.length + without.length > mostParts) {
      throw this.problem(0, this.source.length, `至多 ${String(mostParts)} 个词`, null);
    }
    if (terms.length === 0) this.failEmpty();
    return { query: { scope, terms, without, filters }, notes };
  }

  private failEmpty(): never {
    const [first] = this.items;
    const left = this.items.find(({ tokens }) => tokens[0]?.value.kind === 'minus');
    const told = left ?? first;
    if (!told) throw this.problem(0, this.source.length, '没有要查的字', null);
    const { offset, end } = told;
    const reason = left ? '只有“不含”的字，没有要查的字' : '只有筛选，没有要查的字';
    throw this.problem(offset, end - offset, reason, quote(this.source.slice(offset, end)));
  }

  /** A problem; `by` replaces the place in the suggestion. */
  private problem(offset: number, length: number, reason: string, by: string | null): QueryError {
    const suggestion = by === null ? null : replaced(this.source, offset, length, by);
    return new QueryError({ offset, length, reason, suggestion });
  }

  /** The same, where the mark can be meant as text. */
  private asText({ offset, length }: Token, reason: string): QueryError {
    const by = quote(this.source.slice(offset, offset + length));
    return this.problem(offset, length, reason, by);
  }

  private item(item: Item): void {
    const [first, ...rest] = item.tokens;
    if (!first) return;
    const isMinus = first.value.kind === 'minus';
    const named = isMinus ? rest[0] : first;
    if (named?.value.kind === 'text' && !named.value.quoted && this.filter(item)) return;
    if (isMinus) this.without.push(this.chain(rest));
    else this.terms.push(this.chain(item.tokens));
  }

  private filter({ offset, end }: Item): boolean {
    const typed = this.source.slice(offset, end);
    const { sign = '', name = '', value = '' } = fieldAhead.exec(typed)?.groups ?? {};
    const field = meaningOf(fieldNames, name);
    if (field === undefined) return false;
    if (value === '') {
      const space = /^\s+(?=\S)/u.exec(this.source.slice(end))?.[0].length ?? 0;
      const by = space > 0 ? typed : quote(typed);
      throw this.problem(offset, end - offset + space, `“${name}”后面缺少内容`, by);
    }
    const isNegative = halfWidths(sign) === '-';
    const at = end - value.length;
    const values = value
      .split(/[|｜]/u)
      .map((one) => one.replace(/^["＂](?<inside>.*)["＂]$/su, '$<inside>').trim());
    if (values.includes('')) {
      throw this.problem(at, value.length, '“|”的一边没有内容', values.filter(Boolean).join('|'));
    }
    if (field === 'scope') {
      const scope = isNegative ? undefined : meaningOf(scopeNames, value);
      if (scope === undefined) {
        throw this.problem(offset, end - offset, '范围只能是句、段、篇', `${name}:段`);
      }
      this.scope = scope;
      return true;
    }
    for (const one of field === 'year' ? values : []) {
      if (yearValue.test(halfWidths(one))) continue;
      const year = /\d{4}/u.exec(halfWidths(one))?.[0];
      const reason = '年份写四位数字、2018-2020 或不详';
      throw this.problem(offset, end - offset, reason, year ? `${name}:${year}` : quote(typed));
    }
    if (field === 'place' && values.some((one) => meaningOf(placeNames, one) === undefined)) {
      throw this.problem(offset, end - offset, '位置只能是标题、正文', `${name}:标题`);
    }
    const kept = field === 'year' ? values.map(halfWidths) : values;
    this.filters.push({ field, values: kept, exclude: isNegative, offset });
    return true;
  }

  private chain(tokens: readonly Token[]): Chain {
    const operands: Token[][] = [[]];
    const relations: Link['relation'][] = [];
    tokens.forEach((token, index) => {
      if (token.value.kind !== 'link') {
        operands[operands.length - 1]?.push(token);
        return;
      }
      const isLast = index === tokens.length - 1;
      if (operands[operands.length - 1]?.length === 0 || isLast) {
        const side = isLast ? '后面' : '前面';
        throw this.asText(token, `“${this.typed(token)}”${side}缺少要查的字`);
      }
      relations.push(token.value.relation);
      operands.push([]);
    });
    if (operands.length > mostParts) {
      const at = operands[mostParts]?.[0]?.offset ?? 0;
      throw this.problem(at, 1, `至多 ${String(mostParts)} 段文字相连`, null);
    }
    const [first, ...others] = operands.map((operand) => this.choice(operand));
    return {
      first: first ?? { alternatives: [] },
      links: others.flatMap((operand, index) => {
        const relation = relations[index];
        return relation ? [{ relation, operand }] : [];
      }),
    };
  }

  private typed({ offset, length }: Token): string {
    return this.source.slice(offset, offset + length);
  }

  private choice(tokens: readonly Token[]): Choice {
    const pieces: Token[][] = [[]];
    tokens.forEach((token, index) => {
      if (token.value.kind !== 'bar') {
        pieces[pieces.length - 1]?.push(token);
        return;
      }
      const isLast = index === tokens.length - 1;
      if (pieces[pieces.length - 1]?.length === 0 || isLast) {
        throw this.asText(token, `“|”${isLast ? '后面' : '前面'}缺少要查的字`);
      }
      pieces.push([]);
    });
    if (pieces.length > mostParts) {
      const at = pieces[mostParts]?.[0]?.offset ?? 0;
      throw this.problem(at, 1, `“|”至多隔开 ${String(mostParts)} 段文字`, null);
    }
    return { alternatives: pieces.map((piece) => this.piece(piece)) };
  }

  private piece(tokens: readonly Token[]): Piece {
    const elements: Element[] = [];
    let runs = 0;
    tokens.forEach((token, index) => {
      const { value } = token;
      const last = elements[elements.length - 1];
      if (value.kind === 'text') {
        if (last?.kind === 'text') last.text += value.text;
        else elements.push({ kind: 'text', text: value.text });
        return;
      }
      if (value.kind !== 'element') return;
      const { element } = value;
      if (element.kind === 'any' && last?.kind === 'any') {
        last.count += 1;
        if (last.count > mostAny) {
          throw this.problem(token.offset, 1, `？至多 ${String(mostAny)} 个相连`, '');
        }
        return;
      }
      const isFirst = index === 0;
      const isLast = index === tokens.length - 1;
      if (element.kind === 'run' && (isFirst || isLast)) {
        throw this.asText(token, `＊${isFirst ? '前面' : '后面'}缺少要查的字`);
      }
      if (element.kind === 'run') {
        if (last?.kind === 'run') return;
        runs += 1;
        if (runs > mostRuns) {
          throw this.problem(token.offset, 1, `＊至多 ${String(mostRuns)} 个`, '…');
        }
      }
      if (element.kind === 'edge') this.checkEdge(token, element.edge, isFirst, isLast);
      elements.push({ ...element });
    });
    const [first] = tokens;
    if (first && elements.every(({ kind }) => kind === 'edge' || kind === 'run')) {
      const end = tokens[tokens.length - 1] ?? first;
      const whole = { ...first, length: end.offset + end.length - first.offset };
      throw this.asText(whole, `${this.typed(whole)} 旁边缺少要查的字`);
    }
    this.tellMark(elements);
    return { elements };
  }

  private checkEdge(token: Token, edge: string, isFirst: boolean, isLast: boolean): void {
    const isStart = edge.endsWith('start');
    if (isStart ? isFirst : isLast) return;
    const side = isStart ? '前面' : '后面';
    throw this.asText(token, `${this.typed(token)} 要紧挨着写在字的${side}`);
  }

  private tellMark(elements: readonly Element[]): void {
    const last = elements[elements.length - 1];
    const isLone = elements.length === 2 && elements[0]?.kind === 'text';
    if (isLone && last?.kind === 'any' && last.count === 1) {
      this.notes.push('“？”代表任意一个字；要查问号本身，写成 "？"');
    }
  }
}

/** Reads a query. What each form means is in `ast.ts`. */
export function readQuery(source: string): QueryReading {
  try {
    return new Reader(source).read();
  } catch (error) {
    if (error instanceof QueryError) return { problem: error.problem };
    throw error;
  }
}
