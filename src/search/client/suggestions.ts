import type { Engine } from '../engine.ts';
import { runSearch } from '../run.ts';

const longestTried = 12;

/** Shorter queries that do find something, when a query finds nothing; at most four. */
export async function suggestions(
  query: string,
  engine: Engine,
): Promise<{ query: string; hits: number }[]> {
  const characters = [...query.trim()].slice(0, longestTried);
  if (characters.length < 2) return [];
  const middle = Math.ceil(characters.length / 2);
  const tries = [
    characters.slice(0, -1).join(''),
    characters.slice(1).join(''),
    `${characters.slice(0, middle).join('')} ${characters.slice(middle).join('')}`,
    characters.slice(0, middle).join(''),
    characters.slice(middle).join(''),
  ];
  const found = await Promise.all(
    [...new Set(tries)].map(async (shorter) => {
      const { total } = await runSearch(shorter, engine);
      return { query: shorter, hits: total.hits };
    }),
  );
  return found.filter(({ hits }) => hits > 0).slice(0, 4);
}
