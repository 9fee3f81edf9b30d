import { suffixArray } from './suffixArray.ts';

/** For every place of one sequence, the longest stretch from there that another holds too. */
export interface Matches {
  lengths: Int32Array;
  /** Where it stands in the other sequence; -1 where nothing does. */
  places: Int32Array;
}

/** Below every symbol, and different: no stretch goes over the seam or the end. */
const seam = -1;

/** Looks for every stretch of `own` in `other`, in time about linear in both. */
export function longestMatches(own: readonly number[], other: readonly number[]): Matches {
  const symbols = Int32Array.from([...own, seam, ...other]);
  const { starts, shared } = suffixArray(symbols);
  const lengths = new Int32Array(own.length);
  const places = new Int32Array(own.length).fill(-1);
  const first = own.length + 1;
  // The longest is shared with the nearest suffix of the other sequence, before or behind.
  const look = (rank: number, reach: number, near: number) => {
    const start = starts[rank] ?? 0;
    if (start >= own.length || near < 0 || reach <= (lengths[start] ?? 0)) return;
    lengths[start] = reach;
    places[start] = near - first;
  };
  const isOther = (rank: number) => (starts[rank] ?? 0) >= first;
  let reach = 0;
  let near = -1;
  for (let rank = 0; rank < starts.length; rank += 1) {
    reach = Math.min(reach, shared[rank] ?? 0);
    look(rank, reach, near);
    if (isOther(rank)) [reach, near] = [Infinity, starts[rank] ?? 0];
  }
  reach = 0;
  near = -1;
  for (let rank = starts.length - 1; rank >= 0; rank -= 1) {
    look(rank, reach, near);
    if (isOther(rank)) [reach, near] = [Infinity, starts[rank] ?? 0];
    reach = Math.min(reach, shared[rank] ?? 0);
  }
  return { lengths, places };
}
