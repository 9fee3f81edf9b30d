import { ColumnsWriter } from '../columns.ts';
import type { Engine } from '../engine.ts';
import type { LooseFinding } from '../finder.ts';
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
): Promise<LooseFinding | null> {
  const admission = resolveFilters(query.filters, engine.manifest, source);
  const { terms, without } = compileQuery(query, (text) => engine.fold(text));
  const [only, other] = terms;
  const isOne = only?.literals != null && other === undefined && without.length === 0;
  if (!isOne || !admission.ofSpeechesOnly) return null;
  const columns = new ColumnsWriter();
  const [run, another] = only.literals ?? [];
  if (run !== undefined && another === undefined) {
    const counts = await engine.counts(run);
    engine.manifest.speeches.forEach((keys, speech) => {
      const count = admission.speech(keys) ? (counts.get(speech) ?? 0) : 0;
      for (let place = 0; place < count; place += 1) {
        columns.push(speech, looseParagraph, place, run.length, 0);
      }
    });
    return { columns: columns.done(), run };
  }
  const places = await runPlaces(engine, only.literals ?? []);
  engine.manifest.speeches.forEach((keys, speech) => {
    if (!places.has(speech) || !admission.speech(keys)) return;
    for (const { offset, length } of places.get(speech) ?? []) {
      columns.push(speech, looseParagraph, offset, length, 0);
    }
  });
  return { columns: columns.done(), run: null };
}
