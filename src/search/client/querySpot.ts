import type { QueryProblem } from '../query/queryProblem.ts';
import { element } from './element.ts';

const around = 40;

/** A query with the spot marked at which it is wrong; of a long one what is around the spot. */
export function querySpot(source: string, { offset, length }: QueryProblem): HTMLElement {
  const start = Math.min(offset, source.length);
  const end = Math.min(source.length, start + Math.max(1, length));
  const from = Math.max(0, start - around);
  const to = Math.min(source.length, end + around);
  return element(
    'p',
    { class: 'spot' },
    (from > 0 ? '……' : '') + source.slice(from, start),
    element('mark', {}, source.slice(start, Math.min(end, start + around)) || '‸'),
    source.slice(end, to) + (to < source.length ? '……' : ''),
  );
}
