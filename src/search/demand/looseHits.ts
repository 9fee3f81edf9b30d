import { ColumnsWriter } from '../columns.ts';
import type { Engine } from '../engine.ts';
import type { LooseFinding } from '../finder.ts';
import { looseParagraph } from '../hits.ts';
import { compileQuery } from '../match/compileQuery.ts';
import type { Query } from '../query/ast.ts';
import { resolveFilters } from '../resolveFilters.ts';

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
  const runs = (only.literals ?? []).filter(isShortest);
  const counts = await Promise.all(runs.map((run) => engine.counts(run)));
  const columns = new ColumnsWriter();
  engine.manifest.speeches.forEach((keys, speech) => {
    if (!admission.speech(keys)) return;
    const count = counts.reduce((sum, own) => sum + (own.get(speech) ?? 0), 0);
    for (let place = 0; place < count; place += 1) {
      columns.push(speech, looseParagraph, place, 0, 0);
    }
  });
  return { columns: columns.done(), runs };
}

/** Of runs that start at one place the shortest is the hit: those that begin with another are none. */
function isShortest(run: string, _: number, runs: readonly string[]): boolean {
  return !runs.some((other) => other !== run && run.startsWith(other));
}
