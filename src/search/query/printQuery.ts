import type { Chain, Choice, Element, FieldFilter, Query, Relation } from './ast.ts';
import { isPlain, quote } from './characters.ts';
import { braceNames, fieldNames, nameOf, scopeNames } from './names.ts';

function printElement(element: Element, isPlainText: (text: string) => boolean): string {
  switch (element.kind) {
    case 'text':
      return isPlainText(element.text) ? element.text : quote(element.text);
    case 'any':
      return '？'.repeat(element.count);
    case 'set':
      return `[${element.characters}]`;
    case 'run':
      return '＊';
    case 'number':
      return `{${nameOf(braceNames, 'number')}}`;
    case 'edge':
      return `{${nameOf(braceNames, element.edge)}}`;
  }
}

// Beside a link, digits would be its number and Latin letters would make its sign text.
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

// Brackets around a `|` would be a group.
const hasBracket = (text: string): boolean => /[()（）]/u.test(text);

function printChoice({ alternatives }: Choice, isPlainText: (text: string) => boolean): string {
  const isPlainHere = (text: string): boolean =>
    isPlainText(text) && (alternatives.length === 1 || !hasBracket(text));
  return alternatives
    .map(({ elements }) => elements.map((element) => printElement(element, isPlainHere)).join(''))
    .join('|');
}

const signs = { near: '#', notAfter: '-', notBefore: '~' } as const;

function printRelation(relation: Relation): string {
  if (relation.kind !== 'follows') return signs[relation.kind] + String(relation.most);
  const { least, most } = relation;
  if (most === null) return '…';
  return least === most ? `+${String(most)}` : `…${String(most)}…`;
}

function printChain({ first, links }: Chain): string {
  if (links.length === 0) return printChoice(first, isPlain);
  return links.reduce(
    (printed, { relation, operand }) =>
      printed + printRelation(relation) + printChoice(operand, isHan),
    printChoice(first, isHan),
  );
}

function printFilter({ field, values, exclude }: FieldFilter): string {
  const printed = values.map((value) => (/[\s|｜"＂]/u.test(value) ? `"${value}"` : value));
  return `${exclude ? '-' : ''}${nameOf(fieldNames, field)}:${printed.join('|')}`;
}

/** A query as one would type it, in canonical form: reading it again gives the same query. */
export function printQuery({ scope, terms, without, filters }: Query): string {
  return [
    ...terms.map(printChain),
    ...without.map((chain) => `-${printChain(chain)}`),
    ...filters.map(printFilter),
    ...(scope === 'paragraph'
      ? []
      : [`${nameOf(fieldNames, 'scope')}:${nameOf(scopeNames, scope)}`]),
  ].join(' ');
}
