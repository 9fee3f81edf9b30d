import type { ColumnsWriter } from '../columns.ts';
import type { Positions } from '../engine.ts';
import type { ManifestSpeech } from '../manifest.ts';
import type { CompiledQuery } from '../match/compileQuery.ts';
import type { Admission } from '../resolveFilters.ts';
import { paragraphStarts, paragraphsOf } from './paragraphsOf.ts';

/** Places of the terms, and of what must not occur. */
export interface LiteralPlaces {
  places: readonly Positions[];
  barred: readonly Positions[];
}

/** The hits in one speech of a query of literal terms: their places are all there is to know. */
export function literalHits(
  { scope, terms }: CompiledQuery,
  index: number,
  { paragraphs }: Pick<ManifestSpeech, 'paragraphs'>,
  { places, barred }: LiteralPlaces,
  admission: Admission,
  columns: ColumnsWriter,
): void {
  const starts = paragraphStarts(paragraphs);
  const admitted = paragraphs.map((paragraph) => admission.paragraph(paragraph));
  const unitOf = (paragraph: number): number => (scope === 'speech' ? 0 : paragraph);
  const rows = places.map((positions, term) => {
    const here = positions.get(index) ?? [];
    const length = terms[term]?.literal?.length ?? 0;
    return paragraphsOf(starts, here).flatMap((paragraph, row) => {
      if (!admitted[paragraph]) return [];
      return [{ paragraph, offset: (here[row] ?? 0) - (starts[paragraph] ?? 0), length, term }];
    });
  });
  const units = rows.map((hits) => new Set(hits.map(({ paragraph }) => unitOf(paragraph))));
  const barredUnits = new Set(
    barred.flatMap((positions) =>
      paragraphsOf(starts, positions.get(index) ?? [])
        .filter((paragraph) => admitted[paragraph])
        .map(unitOf),
    ),
  );
  const isIn = (unit: number): boolean =>
    !barredUnits.has(unit) && units.every((held) => held.has(unit));
  rows
    .flat()
    .filter(({ paragraph }) => isIn(unitOf(paragraph)))
    .sort(
      (one, other) =>
        one.paragraph - other.paragraph ||
        one.offset - other.offset ||
        one.length - other.length ||
        one.term - other.term,
    )
    .forEach(({ paragraph, offset, length, term }) =>
      columns.push(index, paragraph, offset, length, term),
    );
}
