import { mixBits } from '../../text/mixBits.ts';
import { seam, type Symbols } from '../archive/symbols.ts';

/** Characters that a passage has at least. */
export const gramLength = 8;
// Eight shifts of four bits and a symbol has left the hash: it is that of the last eight.
const shift = 4;
const mapBits = 20;
const scatter = 0x9e3779b1;
// A gram of marks and two words is a table's frame, no passage.
const fewestLetters = 4;
const letter = /[\p{L}\p{N}]/u;

/** Every run of eight symbols of a draft, to be asked for by its hash. */
export interface GramIndex {
  /** Number of each UTF-16 unit in the hash, by the table of symbols. */
  numbers: Int32Array;
  /** A bit for each hash that the draft has; others that share the bit are few. */
  map: Uint32Array;
  /** Hash to the index of the last symbol of a gram; earlier ones of the same hash by `before`. */
  heads: ReadonlyMap<number, number>;
  /** For each symbol that ends a gram the one before it with the same hash; -1 for none. */
  before: Int32Array;
}

/** The place of a hash in the map: a word and a bit. */
export const wordOf = (hash: number): number => Math.imul(hash, scatter) >>> (32 - mapBits + 5);
export const bitOf = (hash: number): number =>
  1 << ((Math.imul(hash, scatter) >>> (32 - mapBits)) & 31);

/** The hash of a run and one more symbol. */
export const nextHash = (hash: number, number: number): number => (hash << shift) ^ number;

/** The number of each unit: of what it counts as. */
function unitNumbers(table: Uint16Array): Int32Array {
  const numbers = new Int32Array(table.length);
  for (let unit = 0; unit < table.length; unit += 1) {
    // 0 is kept for what is skipped, which the scan tells by it.
    numbers[unit] = table[unit] === 0 ? 0 : mixBits((table[unit] ?? 0) + 1) | 1;
  }
  return numbers;
}

/** Indexes the grams of a draft. `table` is that of `symbolTable`. */
export function indexGrams({ symbols }: Symbols, table: Uint16Array): GramIndex {
  const numbers = unitNumbers(table);
  const map = new Uint32Array(1 << (mapBits - 5));
  const heads = new Map<number, number>();
  const before = new Int32Array(symbols.length).fill(-1);
  const isLetter = Uint8Array.from(symbols, (symbol) =>
    Number(letter.test(String.fromCharCode(symbol))),
  );
  let hash = 0;
  let run = 0;
  let letters = 0;
  for (let index = 0; index < symbols.length; index += 1) {
    const symbol = symbols[index] ?? 0;
    if (symbol === seam) {
      run = 0;
      letters = 0;
      continue;
    }
    // A symbol counts as a unit that it is itself: folding it again changes nothing.
    hash = nextHash(hash, numbers[symbol] ?? 0);
    run += 1;
    letters += isLetter[index] ?? 0;
    if (run > gramLength) letters -= isLetter[index - gramLength] ?? 0;
    if (run < gramLength || letters < fewestLetters) continue;
    before[index] = heads.get(hash) ?? -1;
    heads.set(hash, index);
    map[wordOf(hash)] = (map[wordOf(hash)] ?? 0) | bitOf(hash);
  }
  return { numbers, map, heads, before };
}
