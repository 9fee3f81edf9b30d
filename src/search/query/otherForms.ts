import type { Choice, Query } from './ast.ts';
import { isPlain, quote } from './characters.ts';
import { printQuery } from './printQuery.ts';

/** What is written so for other searches, and here else: each has the form that is meant. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/\s+(?:or|或者)\s+|\s*OR\s*|\s*[/／]\s*/gu, '|'],
  [/\s+(?:and|并且)\s+|\s*AND\s*|\s*[&＆]+\s*/gu, ' '],
  [/\s+(?:NOT|not)\s+/gu, ' -'],
  [/[.．][*＊+＋]/gu, '＊'],
  [/[“”‘’「」『』]/gu, ''],
  [/[、，,；;。]/gu, ' '],
];

/** Queries that one may have meant by the forms of other searches: each habit alone, then all. */
export function habitualForms(source: string): string[] {
  const single = habits.map(([form, meant]) => source.replace(form, meant).trim());
  const all = habits.reduce((query, [form, meant]) => query.replace(form, meant), source).trim();
  return [...new Set([...single, all])].filter((form) => form !== source && form !== '');
}

/** Texts with a letter, a digit or a Han character that a query looks for, without operators. */
export function textsOf({ terms }: Query): string[] {
  const own = ({ alternatives: [first] }: Choice): string[] =>
    (first?.elements ?? []).flatMap((element) => (element.kind === 'text' ? [element.text] : []));
  const texts = terms.flatMap(({ first, links }) => [
    ...own(first),
    ...links
      .filter(({ relation: { kind } }) => kind === 'follows' || kind === 'near')
      .flatMap(({ operand }) => own(operand)),
  ]);
  return [...new Set(texts)].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Queries that ask for less: without filters; its texts anywhere in one paragraph. */
export function looserForms(query: Query): string[] {
  const texts = textsOf(query);
  const together = texts.map((text) => (isPlain(text) ? text : quote(text))).join(' ');
  return [
    ...(query.filters.length > 0 ? [printQuery({ ...query, filters: [] })] : []),
    ...(texts.length > 1 ? [together] : []),
  ];
}
