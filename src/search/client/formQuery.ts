import { printQuery } from '../query/printQuery.ts';
import type { Chain, Choice, Edge, Element, Query, Scope } from '../query/ast.ts';

/** What the form of fields asks for; an empty field asks for nothing. */
export interface FormFields {
  /** Words apart by spaces: all of them. */
  all: string;
  /** These words as they are. */
  exact: string;
  /** Words apart by spaces: one of them. */
  either: string;
  /** Words apart by spaces: none of them. */
  without: string;
  /** First, then `then` within `gap` characters; 0 for anywhere in the sentence. */
  first: string;
  then: string;
  gap: number;
  scope: Scope;
  edge: Edge | '';
  place: 'heading' | 'body' | '';
  /** Name of a part. */
  part: string;
}

const text = (word: string): Element => ({ kind: 'text', text: word });
const wordsOf = (field: string): string[] => field.split(/\s+/u).filter((word) => word !== '');
const choice = (...words: string[]): Choice => ({
  alternatives: words.map((word) => ({ elements: [text(word)] })),
});
const chain = (...words: string[]): Chain => ({ first: choice(...words), links: [] });

function atEdge({ first, links }: Chain, edge: Edge | ''): Chain {
  if (edge === '') return { first, links };
  const mark: Element = { kind: 'edge', edge };
  const isStart = edge.endsWith('start');
  const marked = ({ alternatives }: Choice): Choice => ({
    alternatives: alternatives.map(({ elements }) => ({
      elements: isStart ? [mark, ...elements] : [...elements, mark],
    })),
  });
  if (isStart || links.length === 0) return { first: marked(first), links };
  return {
    first,
    links: links.map((link, index) =>
      index === links.length - 1 ? { ...link, operand: marked(link.operand) } : link,
    ),
  };
}

/** Writes the query that a form asks for; '' when it asks for no words. */
export function formQuery(fields: FormFields): string {
  const { exact, gap, scope, edge, place, part } = fields;
  const [first, then] = [fields.first.trim(), fields.then.trim()];
  const either = wordsOf(fields.either);
  const pair: Chain[] =
    first !== '' && then !== ''
      ? [
          {
            first: choice(first),
            links: [
              {
                relation: { kind: 'follows', least: 0, most: gap === 0 ? null : gap },
                operand: choice(then),
              },
            ],
          },
        ]
      : [first, then].filter((word) => word !== '').map((word) => chain(word));
  const terms = [
    ...(exact.trim() === '' ? [] : [chain(exact.trim())]),
    ...pair,
    ...wordsOf(fields.all).map((word) => chain(word)),
    ...(either.length > 0 ? [chain(...either)] : []),
  ];
  const [leading, ...others] = terms;
  if (!leading) return '';
  const filters: Query['filters'] = [];
  const filter = { exclude: false, offset: 0 };
  if (place !== '') {
    filters.push({ ...filter, field: 'place', values: [place === 'heading' ? '标题' : '正文'] });
  }
  if (part !== '') filters.push({ ...filter, field: 'part', values: [part] });
  return printQuery({
    scope,
    terms: [atEdge(leading, edge), ...others],
    without: wordsOf(fields.without).map((word) => chain(word)),
    filters,
  });
}
