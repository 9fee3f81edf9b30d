import type { Engine } from '../engine.ts';
import { NeedsWholeError } from '../needsWholeError.ts';

/** The paragraphs of speeches, by the index of each. */
export type Texts = ReadonlyMap<number, readonly string[]>;

/**
 * Reads the speeches of some indexes, `most` different ones at most; else throws a NeedsWholeError that
 * says for what it was.
 */
export async function readTexts(
  engine: Engine,
  speeches: Iterable<number>,
  most: number,
  why: string,
): Promise<Texts> {
  const distinct = [...new Set(speeches)];
  if (distinct.length > most) {
    const [count, limit] = [distinct.length, most].map((one) => one.toLocaleString('en-US'));
    throw new NeedsWholeError(
      `${why}要读 ${String(count)} 篇的原文，按需检索至多读 ${String(limit)} 篇`,
    );
  }
  const texts = await Promise.all(
    distinct.map(async (index) => [index, (await engine.words(index)).texts] as const),
  );
  return new Map(texts);
}
