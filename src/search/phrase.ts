import type { Positions } from './engine.ts';
import { termTokens } from './tokens.ts';

function intersect(found: Positions, next: Positions, offset: number): Positions {
  const kept = new Map<number, readonly number[]>();
  for (const [speech, starts] of found) {
    const places = new Set(next.get(speech));
    const common = starts.filter((start) => places.has(start + offset));
    if (common.length > 0) kept.set(speech, common);
  }
  return kept;
}

/** Every offset at which a folded term stands, by the places of the tokens that start with a token. */
export async function findPhrase(
  term: string,
  lookUp: (token: string) => Promise<Positions>,
): Promise<Positions> {
  const tokens = termTokens(term);
  const places = await Promise.all(tokens.map(({ token }) => lookUp(token)));
  return places.reduce((found, next, index) =>
    intersect(found, next, (tokens[index]?.offset ?? 0) - (tokens[0]?.offset ?? 0)),
  );
}
