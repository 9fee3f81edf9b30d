/**
 * Offsets in a run of at least two units of the pairs that together hold every unit of it, at the
 * least cost; `cost` of the pair at each offset. Two pairs side by side or overlapping leave no gap.
 */
export function coverRun(cost: readonly number[]): number[] {
  const total: number[] = [];
  const before: number[] = [];
  for (const [offset, own] of cost.entries()) {
    const near = offset - 1;
    const far = offset - 2;
    const previous = far >= 0 && (total[far] ?? 0) <= (total[near] ?? 0) ? far : near;
    before.push(previous);
    total.push(own + (total[previous] ?? 0));
  }
  const offsets: number[] = [];
  for (let offset = cost.length - 1; offset >= 0; offset = before[offset] ?? -1) {
    offsets.push(offset);
  }
  return offsets.reverse();
}
