/** UTF-16 units from `first` to `last`. */
export interface UnitRange {
  first: number;
  last: number;
}

const unitValues = 0x10000;

/** Cuts all units into ranges, in order, of which each stands at most `most` times in a text, if it can. */
export function unitRanges(text: string, most: number): UnitRange[] {
  const counts = new Uint32Array(unitValues);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  const ranges: UnitRange[] = [];
  let first = 0;
  let sum = 0;
  for (const [unit, count] of counts.entries()) {
    if (sum > 0 && sum + count > most) {
      ranges.push({ first, last: unit - 1 });
      first = unit;
      sum = 0;
    }
    sum += count;
  }
  return [...ranges, { first, last: unitValues - 1 }];
}
