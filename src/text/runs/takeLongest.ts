/** A stretch of comparable characters: `own` and `other` are where it begins in each text. */
export interface Stretch {
  own: number;
  other: number;
  length: number;
}

// Marks that part clauses; a passage neither begins nor ends with one.
const parting = new Set([...',.;:、!?-…·~/'].map((mark) => mark.codePointAt(0) ?? 0));

/** The text whose stretches they are: the symbol at each place. */
interface Ground {
  symbols: ArrayLike<number>;
}

/** Without parting marks at either end, and without what a longer passage has taken. */
function trim<Kind extends Stretch>(stretch: Kind, text: Ground, taken: Uint8Array): Kind {
  const { own, other, length } = stretch;
  const isFree = (at: number) => taken[at] !== 1 && !parting.has(text.symbols[at] ?? 0);
  let start = own;
  let end = own + length;
  while (start < end && !isFree(start)) start += 1;
  while (end > start && !isFree(end - 1)) end -= 1;
  return { ...stretch, own: start, other: other + start - own, length: end - start };
}

/** Takes the longest first; what of a shorter one is then left is taken if it is long enough. */
export function takeLongest<Kind extends Stretch>(
  stretches: readonly Kind[],
  own: Ground,
  least: number,
): Kind[] {
  const taken = new Uint8Array(own.symbols.length);
  const byLength = new Map<number, Kind[]>();
  const queue = (stretch: Kind) => {
    const same = byLength.get(stretch.length);
    if (same) same.push(stretch);
    else byLength.set(stretch.length, [stretch]);
  };
  for (const stretch of stretches) queue(trim(stretch, own, taken));
  const found: Kind[] = [];
  for (let length = Math.max(0, ...byLength.keys()); length >= least; length -= 1) {
    for (const stretch of byLength.get(length) ?? []) {
      const free = trim(stretch, own, taken);
      if (free.length < length) {
        queue(free);
        continue;
      }
      taken.fill(1, free.own, free.own + length);
      found.push(free);
    }
  }
  return found;
}
