import { coverRun } from './cover.ts';
import { lowerBound, packRange, type Directory } from './directory.ts';
import { readPack } from './pack.ts';
import { pairOf } from './pairs.ts';

/** A bundle of speeches: what is known of it, and how its packs are had. */
export interface Bundle {
  directory: Directory;
  /** Loads a pack, once. */
  load(pack: number): Promise<Uint8Array>;
}

/** The places in the bundle's text at which a run may stand, ascending, and what of it is not yet sure. */
export interface Candidates {
  places: number[];
  /** Packs still to load to be sure; 0 when every place is one of the run. */
  packsLeft: number;
  /** Goes one pair further. */
  narrow(): Promise<Candidates>;
}

const lastUnit = 0xffff;

interface Range {
  least: number;
  most: number;
  from: number;
  to: number;
}

function rangeOf({ packs }: Directory, least: number, most: number): Range {
  return { least, most, ...packRange(packs, least, most) };
}

/** True when a pack may hold a place of the run's pair that is `offset` behind a candidate. */
function mayHold(
  { packs }: Directory,
  { least }: Range,
  pack: number,
  offset: number,
  candidates: readonly number[],
): boolean {
  const start = packs[pack];
  const next = packs[pack + 1];
  const first = start?.pair === least ? start.base : 0;
  const end = next?.pair === least ? next.base : Number.POSITIVE_INFINITY;
  const index = lowerBound(candidates, (place) => place + offset >= first);
  return (candidates[index] ?? Number.POSITIVE_INFINITY) + offset < end;
}

async function readRange(
  bundle: Bundle,
  range: Range,
  wanted: (pack: number) => boolean,
): Promise<number[]> {
  const { packs } = bundle.directory;
  const indexes = Array.from({ length: range.to - range.from }, (_, index) => range.from + index);
  const loaded = await Promise.all(
    indexes.filter(wanted).map(async (index) => ({ index, bytes: await bundle.load(index) })),
  );
  const places: number[] = [];
  for (const { index, bytes } of loaded) {
    const start = packs[index];
    if (start) readPack(bytes, start, range.least, range.most, places);
  }
  return places;
}

/** The candidates that have one of the ascending places `offset` behind them. */
function keep(candidates: readonly number[], places: readonly number[], offset: number): number[] {
  let at = 0;
  return candidates.filter((candidate) => {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < candidate + offset) at += 1;
    return places[at] === candidate + offset;
  });
}

interface Step extends Range {
  offset: number;
}

/** Candidates when the steps before `next` have been gone. */
function makeCandidates(
  bundle: Bundle,
  places: number[],
  steps: readonly Step[],
  next: number,
): Candidates {
  const step = places.length > 0 ? steps[next] : undefined;
  const packsIn = ({ from, to }: Range) => Math.min(to - from, places.length);
  return {
    places,
    packsLeft: step ? steps.slice(next).reduce((sum, range) => sum + packsIn(range), 0) : 0,
    async narrow() {
      if (!step) return this;
      const { offset } = step;
      const found = await readRange(bundle, step, (pack) =>
        mayHold(bundle.directory, step, pack, offset, places),
      );
      return makeCandidates(bundle, keep(places, found, offset), steps, next + 1);
    },
  };
}

/** Where a folded run of at least one unit may stand in the text of a bundle, by its rarest pair. */
export async function openCandidates(bundle: Bundle, run: string): Promise<Candidates> {
  const { directory } = bundle;
  if (run.length === 1) {
    const unit = run.charCodeAt(0);
    const range = rangeOf(directory, pairOf(unit, 0), pairOf(unit, lastUnit));
    const places = await readRange(bundle, range, () => true);
    return makeCandidates(
      bundle,
      [...places].sort((one, other) => one - other),
      [],
      0,
    );
  }
  const ranges = Array.from({ length: run.length - 1 }, (_, offset) => {
    const pair = pairOf(run.charCodeAt(offset), run.charCodeAt(offset + 1));
    return rangeOf(directory, pair, pair);
  });
  const steps = coverRun(ranges.map(({ from, to }) => to - from))
    .flatMap((offset): Step[] => {
      const range = ranges[offset];
      return range ? [{ ...range, offset }] : [];
    })
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  const [first] = steps;
  if (!first) return makeCandidates(bundle, [], [], 0);
  const found = await readRange(bundle, first, () => true);
  const places = found.map((place) => place - first.offset).filter((place) => place >= 0);
  return makeCandidates(bundle, places, steps, 1);
}
