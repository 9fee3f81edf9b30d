import { plainRequest, type Desk } from '../desk/desk.ts';
import { troubleOf } from '../desk/trouble.ts';
import { quote } from '../query/characters.ts';
import { habitualForms, looserForms, textsOf } from '../query/otherForms.ts';
import { readQuery } from '../query/readQuery.ts';

/** Another query, and how many hits it has. */
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

/** How many hits a query has; 0 for one that is none, and where only the whole archive could tell. */
async function countHits(query: string, desk: Desk): Promise<number> {
  try {
    return (await desk.search({ ...plainRequest, query })).total.hits;
  } catch (error) {
    const { kind } = troubleOf(error);
    if (kind === 'load' || kind === 'other') throw error;
    return 0;
  }
}

/**
 * What to try when a query finds nothing: what it may mean in the forms of other searches, what asks
 * for less, then the longest pieces of it; of all only what does find something. The desk is left with
 * another search than it had.
 */
export async function suggestions(source: string, desk: Desk): Promise<Suggestion[]> {
  const reading = readQuery(source);
  if ('problem' in reading) return [];
  const { query } = reading;
  const found: Suggestion[] = [];
  for (const form of new Set([...habitualForms(source), ...looserForms(query)])) {
    const hits = form === source ? 0 : await countHits(form, desk);
    if (hits > 0 && found.length < most) found.push({ query: form, hits });
  }
  const words = textsOf(query).flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  const longestFirst = [...new Set(words.flatMap(substrings))].sort(
    (one, other) => other.length - one.length,
  );
  for (const piece of longestFirst) {
    if (found.length >= most) break;
    if (found.some((longer) => longer.query.includes(piece))) continue;
    const hits = await countHits(quote(piece), desk);
    if (hits > 0) found.push({ query: piece, hits });
  }
  return found;
}
