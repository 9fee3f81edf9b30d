import type { ColumnsWriter } from '../columns.ts';
import type { ManifestSpeech } from '../manifest.ts';
import type { CompiledQuery } from '../match/compileQuery.ts';
import type { Admission } from '../resolveFilters.ts';
import { paragraphStarts, paragraphsOf } from './paragraphsOf.ts';
import type { RunPlaces } from './runPlaces.ts';

/** Places of the terms, and of what must not occur. */
export interface LiteralPlaces {
  places: readonly RunPlaces[];
  barred: readonly RunPlaces[];
}

/** The hits in one speech of a query of literal terms: their places are all there is to know. */
export function literalHits(
  { scope }: Pick<CompiledQuery, 'scope'>,
  index: number,
  { paragraphs }: Pick<ManifestSpeech, 'paragraphs'>,
  { places, barred }: LiteralPlaces,
  admission: Admission,
  columns: ColumnsWriter,
): void {
  const starts = paragraphStarts(paragraphs);
  const admitted = paragraphs.map((paragraph) => admission.paragraph(paragraph));
  const unitOf = (paragraph: number): number => (scope === 'speech' ? 0 : paragraph);
  const offsetsIn = (runs: RunPlaces): number[] =>
    (runs.get(index) ?? []).map(({ offset }) => offset);
  const rows = places.map((runs, term) => {
    const here = runs.get(index) ?? [];
    return paragraphsOf(starts, offsetsIn(runs)).flatMap((paragraph, row) => {
      const { offset = 0, length = 0 } = here[row] ?? {};
      if (!admitted[paragraph]) return [];
      return [{ paragraph, offset: offset - (starts[paragraph] ?? 0), length, term }];
    });
  });
  const units = rows.map((hits) => new Set(hits.map(({ paragraph }) => unitOf(paragraph))));
  const barredUnits = new Set(
    barred.flatMap((runs) =>
      paragraphsOf(starts, offsetsIn(runs))
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
