import type { QueryProblem } from '../query/queryProblem.ts';
import { readQuery } from '../query/readQuery.ts';
import { writeState, type SearchState } from './address.ts';
import { element } from './element.ts';
import { querySpot } from './querySpot.ts';

/** What is wrong with a search's words: in a sentence, and with its spot and the nearest good ones. */
export function queryTrouble(
  state: SearchState,
  problem: QueryProblem,
): { told: string; shown: HTMLElement[] } {
  const { suggestion, reason, offset } = problem;
  const { query, within } = state;
  // A fault of search within results is told at its own words.
  const source = [query, ...within].find((one) => 'problem' in readQuery(one)) ?? query;
  const mended = (good: string): SearchState =>
    source === query
      ? { ...state, query: good, within: [] }
      : { ...state, within: within.map((one) => (one === source ? good : one)) };
  const offer =
    suggestion === null
      ? []
      : [
          element(
            'p',
            {},
            '可以改成：',
            element('a', { href: writeState(mended(suggestion)) }, suggestion),
          ),
        ];
  const where = source === query ? '检索式' : '“在结果中查”的';
  return {
    told: `${where}第 ${(offset + 1).toLocaleString('en-US')} 字：${reason}`,
    shown: [querySpot(source, problem), ...offer],
  };
}
