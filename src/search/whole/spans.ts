import { paragraphFrom } from './eachPlace.ts';

/** Spans of a chunk's text in columns; each lies in one paragraph. */
export class Spans {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Index in the chunk of the paragraph of each. */
  readonly paragraphs: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  push(paragraph: number, start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.paragraphs.push(paragraph);
  }
}

// Longer than any span.
const lengths = 0x200000;

/**
 * Spans by start, then end, each once; `shortest` leaves one of those that start at one place.
 * `paragraphs` are the offsets of the chunk's.
 */
export function sortSpans(
  lists: readonly Spans[],
  paragraphs: Int32Array,
  shortest: boolean,
): Spans {
  // A start and a length as one number, which sorts fast.
  const keys = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const { starts, ends } of lists) {
    for (let index = 0; index < starts.length; index += 1) {
      const start = starts[index] ?? 0;
      keys[count] = start * lengths + (ends[index] ?? start) - start;
      count += 1;
    }
  }
  keys.sort();
  const sorted = new Spans();
  let paragraph = 0;
  let lastStart = -1;
  let lastEnd = -1;
  for (const key of keys) {
    const start = Math.floor(key / lengths);
    const end = start + (key % lengths);
    const isKnown = start === lastStart && (shortest || end === lastEnd);
    lastStart = start;
    lastEnd = end;
    if (isKnown) continue;
    paragraph = paragraphFrom(paragraphs, paragraph, start);
    sorted.push(paragraph, start, end);
  }
  return sorted;
}
