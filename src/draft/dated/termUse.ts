import { yearOfSpeech } from '../archive/archive.ts';
import type { ArchiveText } from '../archive/archiveText.ts';

/** When the archive uses a term. */
export interface TermUse {
  first: number | null;
  last: number | null;
  /** Places in all. */
  count: number;
  /** The last place, by year. */
  chunk: number;
  paragraph: number;
}

/** Terms by their first unit, so that a step of the scan looks at few. */
function byFirstUnit(terms: readonly string[]): (string[] | undefined)[] {
  const lists: (string[] | undefined)[] = [];
  for (const term of terms) {
    const unit = term.charCodeAt(0);
    (lists[unit] ??= []).push(term);
  }
  return lists;
}

function standsAt(units: Uint16Array, at: number, term: string): boolean {
  for (let index = 1; index < term.length; index += 1) {
    if (units[at + index] !== term.charCodeAt(index)) return false;
  }
  return true;
}

function paragraphAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads the archive once for all terms. A term that stands nowhere has no entry. */
export function findTermUse(
  terms: readonly string[],
  chunks: readonly ArchiveText[],
): Map<string, TermUse> {
  const found = new Map<string, TermUse>();
  if (terms.length === 0) return found;
  const lists = byFirstUnit(terms);
  const isFirst = new Uint8Array(0x10000);
  for (const term of terms) isFirst[term.charCodeAt(0)] = 1;
  chunks.forEach(({ units, starts, speechOf, speeches }, chunk) => {
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at] ?? 0;
      if (isFirst[unit] === 0) continue;
      for (const term of lists[unit] ?? []) {
        if (!standsAt(units, at, term)) continue;
        const paragraph = paragraphAt(starts, at);
        const speech = speeches[speechOf[paragraph] ?? -1];
        const year = speech ? yearOfSpeech(speech) : null;
        const known = found.get(term) ?? { first: null, last: null, count: 0, chunk, paragraph };
        known.count += 1;
        if (year !== null) {
          known.first = Math.min(known.first ?? year, year);
          if (year > (known.last ?? 0)) Object.assign(known, { last: year, chunk, paragraph });
        }
        found.set(term, known);
      }
    }
  });
  return found;
}
