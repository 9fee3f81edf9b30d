import type { FigureCondition } from '../figures/figureCondition.ts';
import type { Query } from '../query/ast.ts';
import { explainQuery } from '../query/explainQuery.ts';
import { readQuery } from '../query/readQuery.ts';
import type { DeskRequest } from './desk.ts';

/** What search within results asks for besides, in Chinese words; '' for none. */
function explainWithin(within: readonly string[]): string {
  return within
    .map((source) => {
      const reading = readQuery(source);
      return 'problem' in reading ? '' : `；所在段里还要有${explainQuery(reading.query)}`;
    })
    .join('');
}

/** A search in Chinese words: the query, the figures, the search within results. */
export function explainRequest(
  query: Query,
  {
    figures,
    within,
    query: source,
  }: Pick<DeskRequest, 'within' | 'query'> & { figures: Pick<FigureCondition, 'words'> | null },
): string {
  const words = source === '' ? '' : explainQuery(query);
  if (figures === null) return words + explainWithin(within);
  const held = words === '' ? figures.words : `${words}；所在段里还要有${figures.words}`;
  return held + explainWithin(within);
}

/** Tells of figures that were left out because their words leave open whether they meet the bounds. */
export function unsureNotes(figures: FigureCondition | null): string[] {
  if (figures === null || figures.unsure === 0) return [];
  const count = figures.unsure.toLocaleString('en-US');
  return [`另有 ${count} 个数原文没有说死（隐去、缺失或只说了多少以上），够不够不能定，没有算进来`];
}
