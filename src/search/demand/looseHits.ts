import { ColumnsWriter } from '../columns.ts';
import type { Engine } from '../engine.ts';
import type { HitColumns } from '../finder.ts';
import { looseParagraph } from '../hits.ts';
import { compileQuery } from '../match/compileQuery.ts';
import type { Query } from '../query/ast.ts';
import { resolveFilters } from '../resolveFilters.ts';
import { runPlaces } from './runPlaces.ts';

/**
 * The hits of a query of one term that is nothing but text, by the index alone: which paragraph each
 * is in is not looked up. Null for any other query.
 */
export async function looseHits(
  engine: Engine,
  query: Query,
  source?: string,
): Promise<HitColumns | null> {
  const admission = resolveFilters(query.filters, engine.manifest, source);
  const { terms, without } = compileQuery(query, (text) => engine.fold(text));
  const [only, other] = terms;
  const isOne = only?.literals != null && other === undefined && without.length === 0;
  if (!isOne || !admission.ofSpeechesOnly) return null;
  const places = await runPlaces(engine, only.literals ?? []);
  const columns = new ColumnsWriter();
  engine.manifest.speeches.forEach((keys, speech) => {
    if (!places.has(speech) || !admission.speech(keys)) return;
    for (const { offset, length } of places.get(speech) ?? []) {
      columns.push(speech, looseParagraph, offset, length, 0);
    }
  });
  return columns.done();
}
