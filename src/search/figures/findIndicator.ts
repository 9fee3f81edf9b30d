import leven from 'leven';
import type { Listing, NamedIndicator } from '../manifest.ts';
import { fault, replaced, typedAt } from '../query/fault.ts';
import { QueryError } from '../query/queryProblem.ts';

interface Place {
  offset: number;
  length: number;
}

const most = 3;
// What an indicator counts may be said in another word: 批示次数 for 领导批示信息.
const counting = /(?:次数|件数|人数|条数|数量|总数|数|量)$/u;

/** The place of a name within what was typed around it. */
function placeOf(source: string, around: Place, name: string): Place {
  const at = typedAt(source, around).indexOf(name);
  return at < 0 ? around : { offset: around.offset + at, length: name.length };
}

/**
 * The indicator that a name means: that of this name or alias, else the only one whose name holds it.
 * Throws a QueryError at the name when there is none, or more than one.
 */
export function findIndicator(
  source: string,
  around: Place,
  name: string,
  indicators: Listing['indicators'],
): { key: string } & NamedIndicator {
  const all = Object.entries(indicators).map(([key, known]) => ({ key, ...known }));
  const exact = all.find(({ key, names }) => key === name || names.includes(name));
  if (exact) return exact;
  const place = placeOf(source, around, name);
  const holdingOf = (part: string) =>
    part === '' ? [] : all.filter(({ names }) => names.some((one) => one.includes(part)));
  const whole = holdingOf(name);
  const holding = whole.length > 0 ? whole : holdingOf(name.replace(counting, ''));
  const [only, other] = holding;
  if (only && !other) return only;
  if (only) {
    const names = holding.slice(0, most).map(({ names: [first = ''] }) => `“${first}”`);
    const more = holding.length > most ? ' 等' : '';
    const reason = `“${name}”可以指${names.join('、')}${more}，请写全`;
    throw fault(source, place, reason, only.names[0] ?? null);
  }
  const known = all.flatMap(({ names }) => names);
  const [near] = known.sort((one, two) => leven(name, one) - leven(name, two));
  throw new QueryError({
    ...place,
    reason: `没有叫“${name}”的指标`,
    suggestion: near === undefined ? null : replaced(source, place.offset, place.length, near),
  });
}
