import { plainRequest, type Desk } from '../desk/desk.ts';
import { quote } from '../query/characters.ts';

/** A shorter query, and how many hits it has. */
export interface Suggestion {
  query: string;
  hits: number;
}

const longestTried = 12;
const most = 4;

/** Substrings of a word of at least two characters, longest first. */
function substrings(word: string): string[] {
  const characters = [...word].slice(0, longestTried);
  const lengths = characters.map((_, index) => characters.length - index);
  return lengths
    .filter((length) => length >= 2)
    .flatMap((length) =>
      Array.from({ length: characters.length - length + 1 }, (_, start) =>
        characters.slice(start, start + length).join(''),
      ),
    );
}

/**
 * What to try when a query finds nothing: the longest pieces of it that do find something. The desk is
 * left with another search than it had.
 */
export async function suggestions(query: string, desk: Desk): Promise<Suggestion[]> {
  const pieces = query.split(/[\s"]+/u).flatMap(substrings);
  const longestFirst = [...new Set(pieces)].sort((one, other) => other.length - one.length);
  const found: Suggestion[] = [];
  for (const piece of longestFirst) {
    if (found.length === most) break;
    if (found.some((longer) => longer.query.includes(piece))) continue;
    const { total } = await desk.search({ ...plainRequest, query: quote(piece) });
    if (total.hits > 0) found.push({ query: piece, hits: total.hits });
  }
  return found;
}
