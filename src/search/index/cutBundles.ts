import { createHash } from 'node:crypto';

/** Most UTF-16 units in a bundle: fewer bundles make queries light, smaller ones make a change cheap. */
export const mostUnits = 22_000_000;

const digestBits = 32;

function hash(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE();
}

/**
 * Cuts speeches into bundles by the leading bits of their ids' digests: a set too large is cut in two.
 * Where a speech goes depends on no other speech, so one more changes one bundle, or cuts it in two.
 * Gives indexes, in the order of the speeches.
 */
export function cutBundles(
  speeches: readonly { id: string; units: number }[],
  most: number = mostUnits,
): number[][] {
  const hashes = speeches.map(({ id }) => hash(id));
  const cut = (indexes: number[], depth: number): number[][] => {
    const units = indexes.reduce((sum, index) => sum + (speeches[index]?.units ?? 0), 0);
    if (units <= most || indexes.length === 1 || depth === digestBits) return [indexes];
    const isOne = (index: number) =>
      (((hashes[index] ?? 0) >>> (digestBits - 1 - depth)) & 1) === 1;
    const halves = [indexes.filter((index) => !isOne(index)), indexes.filter(isOne)];
    return halves.filter(({ length }) => length > 0).flatMap((half) => cut(half, depth + 1));
  };
  return speeches.length === 0 ? [] : cut([...speeches.keys()], 0);
}
