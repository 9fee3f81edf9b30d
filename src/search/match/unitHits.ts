import type { CompiledQuery } from './compileQuery.ts';
import type { Ground } from './ground.ts';
import type { Match } from './match.ts';

/** A match with where it stands. */
export interface UnitHit extends Match {
  paragraph: number;
  term: number;
}

/** A paragraph of a speech under search. */
export interface UnitParagraph {
  /** Index in the speech's list. */
  paragraph: number;
  ground: Ground;
}

/** By place, then length, then term. */
function compareHits(one: UnitHit, other: UnitHit): number {
  return (
    one.paragraph - other.paragraph ||
    one.start - other.start ||
    one.end - other.end ||
    one.term - other.term
  );
}

function groupBy<Key>(hits: readonly UnitHit[], keyOf: (hit: UnitHit) => Key): Map<Key, UnitHit[]> {
  const groups = new Map<Key, UnitHit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return groups;
}

/**
 * The hits of a query in the paragraphs given, which are of one speech: the places of every term in
 * units (sentence, paragraph, all of them) that hold each term and none of `without`. A match is in
 * the sentence in which it begins.
 */
export function unitHits(
  { scope, terms, without }: CompiledQuery,
  paragraphs: readonly UnitParagraph[],
): UnitHit[] {
  const grounds = new Map(paragraphs.map(({ paragraph, ground }) => [paragraph, ground]));
  const unitOf = ({ paragraph, start }: UnitHit): string => {
    if (scope === 'speech') return '';
    if (scope === 'paragraph') return String(paragraph);
    return `${String(paragraph)} ${String(grounds.get(paragraph)?.sentence(start) ?? 0)}`;
  };
  const unitsOf = (term: number, match: (ground: Ground) => Match[]) =>
    groupBy(
      paragraphs.flatMap(({ paragraph, ground }) =>
        match(ground).map((found): UnitHit => ({ ...found, paragraph, term })),
      ),
      unitOf,
    );
  const found: Map<string, UnitHit[]>[] = [];
  for (const [index, { match }] of terms.entries()) {
    const units = unitsOf(index, match);
    if (units.size === 0) return [];
    found.push(units);
  }
  const units = [...(found[0]?.keys() ?? [])].filter((unit) =>
    found.every((groups) => groups.has(unit)),
  );
  if (units.length === 0) return [];
  const barred = without.map(({ match }) => unitsOf(-1, match));
  return units
    .filter((unit) => !barred.some((groups) => groups.has(unit)))
    .flatMap((unit) => found.flatMap((groups) => groups.get(unit) ?? []))
    .sort(compareHits);
}
