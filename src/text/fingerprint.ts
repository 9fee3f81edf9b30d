import { mixBits } from './mixBits.ts';

// Of every run of so many letters a hash is taken, and the smallest hashes are kept: texts that share
// a share of their runs share that share of these (Broder, On the resemblance of documents, 1997).
const run = 12;
const kept = 16;
const base = 31;

/** What is compared of a text: its letters and digits. Formats differ in marks, width and breaks. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').normalize('NFKC');
}

function keep(smallest: number[], hash: number): void {
  if (smallest.length === kept && hash >= (smallest.at(-1) ?? 0)) return;
  if (smallest.includes(hash)) return;
  const at = smallest.findIndex((other) => other > hash);
  smallest.splice(at < 0 ? smallest.length : at, 0, hash);
  if (smallest.length > kept) smallest.pop();
}

/** Up to 16 numbers, most of them the same in texts that are nearly the same; none of a short text. */
export function sketchOf(letters: string): number[] {
  let power = 1;
  for (let count = 0; count < run; count += 1) power = Math.imul(power, base);
  const smallest: number[] = [];
  let hash = 0;
  for (let index = 0; index < letters.length; index += 1) {
    hash = Math.imul(hash, base) + letters.charCodeAt(index);
    if (index >= run) hash -= Math.imul(power, letters.charCodeAt(index - run));
    hash |= 0;
    // Mixed, so that the smallest hashes are a fair sample.
    if (index >= run - 1) keep(smallest, mixBits(hash) >>> 0);
  }
  return smallest;
}

function countPairs(letters: string): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let index = 1; index < letters.length; index += 1) {
    const pair = letters.charCodeAt(index - 1) * 0x10000 + letters.charCodeAt(index);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much two texts share, 0 to 1: Dice's coefficient over pairs of neighbouring letters. */
export function sharedShare(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = countPairs(one);
  let common = 0;
  for (const [pair, count] of countPairs(other)) common += Math.min(count, pairs.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}
