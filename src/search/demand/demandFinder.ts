import { ColumnsWriter } from '../columns.ts';
import type { Engine, Positions } from '../engine.ts';
import type { Finder, Finding } from '../finder.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { compileQuery, type CompiledQuery, type Term } from '../match/compileQuery.ts';
import { Ground } from '../match/ground.ts';
import { unitHits } from '../match/unitHits.ts';
import type { Query } from '../query/ast.ts';
import { resolveFilters, type Admission } from '../resolveFilters.ts';
import { literalHits } from './literalHits.ts';
import { looseHits } from './looseHits.ts';
import { paragraphStarts, paragraphsOf } from './paragraphsOf.ts';
import { makePause } from './pause.ts';
import { runPlaces } from './runPlaces.ts';

/** Most speeches whose text is loaded to answer one query: some 10 KB each. */
export const mostSpeeches = 100;

/** Positions of every text that a term needs: of each list of alternatives, one must stand there. */
type Places = readonly (readonly Positions[])[];

/**
 * Which of the needs to look up. A text of one character stands almost everywhere and costs most: it
 * is looked up only when the query has no longer one.
 */
function needsOf(terms: readonly Term[]): (readonly (readonly string[])[])[] {
  const isLong = (texts: readonly string[]) => texts.every(({ length }) => length > 1);
  const long = terms.map(({ needs }) => needs.filter(isLong));
  return long.some((needs) => needs.length > 0) ? long : terms.map(({ needs }) => [...needs]);
}

async function placesOf(engine: Engine, needs: readonly (readonly string[])[]): Promise<Places> {
  return Promise.all(
    needs.map((texts) => Promise.all(texts.map((text) => engine.positions(text)))),
  );
}

/** The speeches that hold what every term needs, ascending; null when nothing is needed. */
function candidates(terms: readonly Places[]): number[] | null {
  const lists = terms.flat().map((positions) => {
    const speeches = new Set<number>();
    for (const one of positions) for (const speech of one.keys()) speeches.add(speech);
    return speeches;
  });
  const [smallest, ...others] = lists.sort((one, other) => one.size - other.size);
  if (smallest === undefined) return null;
  return [...smallest]
    .filter((speech) => others.every((list) => list.has(speech)))
    .sort((one, other) => one - other);
}

/** Indexes of the paragraphs to verify in; empty when the speech cannot hold a hit. */
function paragraphsToVerify(
  index: number,
  speech: ManifestSpeech,
  terms: readonly Places[],
  scope: Query['scope'],
  admission: Admission,
): number[] {
  const starts = paragraphStarts(speech.paragraphs);
  const holds = terms.flat().map((positions) => {
    const paragraphs = new Set<number>();
    for (const one of positions) {
      for (const paragraph of paragraphsOf(starts, one.get(index) ?? [])) paragraphs.add(paragraph);
    }
    return paragraphs;
  });
  const admitted = speech.paragraphs.flatMap((paragraph, place) =>
    admission.paragraph(paragraph) ? [place] : [],
  );
  if (scope !== 'speech') {
    return admitted.filter((place) => holds.every((paragraphs) => paragraphs.has(place)));
  }
  const isPossible = holds.every((paragraphs) => admitted.some((place) => paragraphs.has(place)));
  return isPossible ? admitted : [];
}

function isLiteral({ scope, terms, without }: CompiledQuery): boolean {
  return scope !== 'sentence' && [...terms, ...without].every(({ literals }) => literals !== null);
}

async function verify(
  engine: Engine,
  compiled: CompiledQuery,
  terms: readonly Places[],
  speeches: readonly { index: number; speech: ManifestSpeech }[],
  admission: Admission,
  limit: number,
): Promise<Finding> {
  const wanted = speeches.flatMap(({ index, speech }) => {
    const paragraphs = paragraphsToVerify(index, speech, terms, compiled.scope, admission);
    return paragraphs.length > 0 ? [{ index, paragraphs }] : [];
  });
  if (wanted.length > limit) {
    const [count, most] = [wanted.length, limit].map((one) => one.toLocaleString('en-US'));
    return {
      needsWhole: `要看过 ${String(count)} 篇的全文才数得准，按需检索至多看 ${String(most)} 篇`,
    };
  }
  const columns = new ColumnsWriter();
  const loaded = await Promise.all(
    wanted.map(async (one) => ({ ...one, texts: (await engine.words(one.index)).texts })),
  );
  const pause = makePause();
  for (const { index, paragraphs, texts } of loaded) {
    await pause();
    const grounds = paragraphs.map((paragraph) => {
      const text = texts[paragraph] ?? '';
      return { paragraph, ground: new Ground(engine.fold(text), () => text) };
    });
    for (const { paragraph, start, end, term } of unitHits(compiled, grounds)) {
      columns.push(index, paragraph, start, end - start, term);
    }
  }
  return { columns: columns.done() };
}

/**
 * Finds by the index, and where it takes more than places of texts, in the text of the speeches that
 * the index leaves, `limit` of them at most. What that cannot answer whole it does not answer: it says so.
 */
export function makeDemandFinder(engine: Engine, limit = mostSpeeches): Finder {
  return {
    async find(query, source) {
      const admission = resolveFilters(query.filters, engine.manifest, source);
      const compiled = compileQuery(query, (text) => engine.fold(text));
      const literal = isLiteral(compiled);
      const needs = literal ? compiled.terms.map((term) => term.needs) : needsOf(compiled.terms);
      const terms = await Promise.all(needs.map((one) => placesOf(engine, one)));
      const found = candidates(terms);
      if (found === null && limit < engine.manifest.speeches.length) {
        return { needsWhole: '检索式里没有一个确定的字，索引帮不上忙' };
      }
      const admitted = (found ?? engine.manifest.speeches.map((_, index) => index)).filter(
        (index) => {
          const keys = engine.manifest.speeches[index];
          return keys !== undefined && admission.speech(keys);
        },
      );
      const speeches = await Promise.all(
        admitted.map(async (index) => ({ index, speech: await engine.speech(index) })),
      );
      if (!literal) return verify(engine, compiled, terms, speeches, admission, limit);
      const placesOfTerms = (of: readonly Term[]) =>
        Promise.all(of.map(({ literals }) => runPlaces(engine, literals ?? [])));
      const [places, barred] = await Promise.all([
        placesOfTerms(compiled.terms),
        placesOfTerms(compiled.without),
      ]);
      const columns = new ColumnsWriter();
      for (const { index, speech } of speeches) {
        literalHits(compiled, index, speech, { places, barred }, admission, columns);
      }
      return { columns: columns.done() };
    },
    findLoose: (query, source) => looseHits(engine, query, source),
  };
}
