import { keyOf, sharedUnits, type Key } from './keys.ts';
import { lookUp, nothingFound, type Found } from './lookUp.ts';
import { packRange, type Starts } from './starts.ts';

/** A bundle of speeches: what is known of it, and how the rest is had. */
export interface Bundle {
  /** Length of the text of each of its speeches, in UTF-16 units. */
  lengths: readonly number[];
  /** Loads where the packs start that may tell of a run. */
  starts(run: Key): Promise<Starts>;
  /** Loads a pack, once. */
  load(pack: number): Promise<Uint8Array>;
}

/** The places in the bundle's text at which a run may stand, ascending, and what of it is not yet sure. */
export interface Candidates {
  places: readonly number[];
  /** Packs still to load to be sure, about; 0 when every place is one of the run. */
  packsLeft: number;
  /** Goes one look further. */
  narrow(): Promise<Candidates>;
}

/** A part of a run, from one of its units to its end, and the packs that tell of it. */
interface Look {
  offset: number;
  run: Key;
  starts: Starts;
  from: number;
  to: number;
  /** Units that the first pack and the one behind it begin with in common: the more, the more places. */
  density: number;
}

async function lookAt(bundle: Bundle, run: string, offset: number): Promise<Look> {
  const key = keyOf(run.slice(offset));
  const starts = await bundle.starts(key);
  const { from, to } = packRange(starts, key);
  const [one, other] = [from, from + 1].map((pack) => starts.packs[pack - starts.first]?.key ?? []);
  return { offset, run: key, starts, from, to, density: sharedUnits(one ?? [], other ?? []) };
}

/** What some packs of those that a look is at tell. */
async function read(bundle: Bundle, { run, starts, from }: Look, to: number): Promise<Found> {
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const packs = await Promise.all(
    indexes.map(async (index) => ({
      key: starts.packs[index - starts.first]?.key,
      bytes: await bundle.load(index),
    })),
  );
  const found = nothingFound();
  for (const { key, bytes } of packs) {
    if (key) lookUp(bytes, key, run, bundle.lengths.length, found);
  }
  return found;
}

/** How often a run that stands often is in each speech of a bundle; null for one that does not. */
export async function openCounts(bundle: Bundle, run: string): Promise<Uint32Array | null> {
  const look = await lookAt(bundle, run, 0);
  // Places of a run of more than two units that are in one pack are no more than its counts.
  if (run.length > 2 && look.to - look.from < 2) return null;
  const { counts } = await read(bundle, look, Math.min(look.to, look.from + 1));
  return counts;
}

const packsOf = ({ from, to }: Look): number => to - from;

/** The look that loads least, and of those the one with fewest places, as far as is known. */
function rarest(looks: readonly Look[]): Look | undefined {
  return [...looks].sort(
    (one, other) =>
      packsOf(one) - packsOf(other) || one.density - other.density || other.offset - one.offset,
  )[0];
}

// A look that may tell nothing new of the unit is worth it where others load as much more.
const doubt = 2.5;

/** The look to take next to be sure of a unit: it begins there or before. */
function nextLook(looks: readonly Look[], unit: number): { look: Look; cost: number } | null {
  const costs = looks
    .filter(({ offset }) => offset <= unit)
    .map((look) => {
      // Two units are told of at the least, and what all runs of a pack begin with.
      const isSure = look.offset + Math.max(2, look.density) > unit;
      return { look, cost: packsOf(look) * (isSure ? 1 : doubt) };
    })
    .sort((one, other) => one.cost - other.cost || other.look.offset - one.look.offset);
  return costs[0] ?? null;
}

/** The candidates that have one of the ascending places `offset` behind them. */
function keep(
  candidates: readonly number[],
  places: ArrayLike<number>,
  offset: number,
): readonly number[] {
  let at = 0;
  return candidates.filter((candidate) => {
    while ((places[at] ?? Number.POSITIVE_INFINITY) < candidate + offset) at += 1;
    return places[at] === candidate + offset;
  });
}

async function take(bundle: Bundle, look: Look) {
  const { places, sure } = await read(bundle, look, look.to);
  const end = look.offset + sure;
  return {
    places: Float64Array.from(places).sort(),
    isSure: (unit: number) => unit >= look.offset && unit < end,
  };
}

/** Candidates of which the units of the run marked `sure` are known to stand there. */
function makeCandidates(
  bundle: Bundle,
  looks: readonly Look[],
  places: readonly number[],
  sure: readonly boolean[],
): Candidates {
  const unit = sure.indexOf(false);
  const next = places.length === 0 || unit < 0 ? null : nextLook(looks, unit);
  const left = sure.filter((isSure) => !isSure).length;
  return {
    places,
    packsLeft: next === null ? 0 : next.cost + Math.ceil(left / 2) - 1,
    async narrow() {
      if (next === null) return this;
      const { look } = next;
      const found = await take(bundle, look);
      const rest = looks.filter((other) => other !== look);
      const kept = keep(places, found.places, look.offset);
      return makeCandidates(
        bundle,
        rest,
        kept,
        sure.map((was, index) => was || found.isSure(index)),
      );
    },
  };
}

/** Where a folded run of at least one unit may stand in the text of a bundle, by its rarest part. */
export async function openCandidates(bundle: Bundle, run: string): Promise<Candidates> {
  const length = Math.max(1, run.length - 1);
  const looks = await Promise.all(
    Array.from({ length }, (_, offset) => lookAt(bundle, run, offset)),
  );
  const first = rarest(looks);
  if (!first) return makeCandidates(bundle, looks, [], []);
  const found = await take(bundle, first);
  return makeCandidates(
    bundle,
    looks.filter((look) => look !== first),
    Array.from(found.places, (place) => place - first.offset).filter((place) => place >= 0),
    Array.from({ length: run.length }, (_, unit) => found.isSure(unit)),
  );
}
