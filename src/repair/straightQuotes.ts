import type { Replacement } from '../text/tracked/replacement.ts';

const hasHan = /\p{Script=Han}/u;
const quote = '"';

/**
 * Finds straight quotation marks in a line of Chinese, which become “ and ” by turns. A line where
 * one has no partner is left alone: nobody knows which it is.
 */
export function findStraightQuotes(text: string): Replacement[] {
  if (!text.includes(quote)) return [];
  const found: Replacement[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const places = [...line.matchAll(/"/gu)].map(({ index }) => index);
    const pairs = places.filter((_, index) => index % 2 === 0);
    const areChinese = pairs.every((from, index) =>
      hasHan.test(line.slice(from, places[2 * index + 1] ?? from)),
    );
    if (places.length % 2 === 0 && areChinese) {
      places.forEach((place, index) => {
        const at = start + place;
        const inserted = index % 2 === 0 ? '“' : '”';
        found.push({ start: at, end: at + 1, inserted, rule: 'punctuation-width' });
      });
    }
    start += line.length + 1;
  }
  return found;
}
