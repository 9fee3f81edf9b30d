import type { Entry } from '../packs/entry.ts';
import { separator } from '../separator.ts';

/** The units of a bundle's text, and where its speeches begin. */
export interface SplitText {
  units: Uint16Array;
  starts: readonly number[];
}

/** Places of an entry at most, where what comes behind tells them apart: 4 KB of them. */
const mostPlaces = 2048;
/** A unit behind is told apart alone when it has such a part of that: a quarter, measured on 1,000 speeches. */
const aloneShare = 4;
/** What comes behind is told apart for so many units. */
const deepest = 16;
const unitValues = 0x10000;
const gap = separator.charCodeAt(0);

interface Group {
  unit: number;
  places: Uint32Array;
}

const counters = new Uint32Array(unitValues);

/** Ascending places by the unit that stands `ahead` of them; those of one unit keep their order. */
function groupByUnit(places: Uint32Array, units: Uint16Array, ahead: number): Group[] {
  const distinct: number[] = [];
  for (const place of places) {
    const unit = units[place + ahead] ?? gap;
    if (counters[unit] === 0) distinct.push(unit);
    counters[unit] = (counters[unit] ?? 0) + 1;
  }
  distinct.sort((one, other) => one - other);
  const sorted = new Uint32Array(places.length);
  let sum = 0;
  const groups = distinct.map((unit) => {
    const start = sum;
    sum += counters[unit] ?? 0;
    counters[unit] = start;
    return { unit, places: sorted.subarray(start, sum) };
  });
  for (const place of places) {
    const unit = units[place + ahead] ?? gap;
    const at = counters[unit] ?? 0;
    sorted[at] = place;
    counters[unit] = at + 1;
  }
  for (const unit of distinct) counters[unit] = 0;
  return groups;
}

/** How many of ascending places each speech has. */
function countBySpeech(places: Uint32Array, starts: readonly number[]): Uint32Array {
  const counts = new Uint32Array(starts.length);
  let speech = 0;
  for (const place of places) {
    while (place >= (starts[speech + 1] ?? Number.POSITIVE_INFINITY)) speech += 1;
    counts[speech] = (counts[speech] ?? 0) + 1;
  }
  return counts;
}

/** Places in entries of so many at most. */
function* piecesOf(key: readonly number[], places: Uint32Array): Generator<Entry> {
  yield { kind: 'places', key, places: places.subarray(0, mostPlaces) };
  for (let from = mostPlaces; from < places.length; from += mostPlaces) {
    const base = (places[from - 1] ?? 0) + 1;
    yield { kind: 'more', key, base, places: places.subarray(from, from + mostPlaces) };
  }
}

function together(groups: readonly Group[]): Uint32Array {
  const places = new Uint32Array(groups.reduce((sum, group) => sum + group.places.length, 0));
  let at = 0;
  for (const group of groups) {
    places.set(group.places, at);
    at += group.places.length;
  }
  return places.sort();
}

/** Neighbours that have few places each, as one entry. */
function* rangeOf(key: readonly number[], groups: readonly Group[]): Generator<Entry> {
  const [first, other] = groups;
  if (first === undefined) return;
  const own = [...key, first.unit];
  if (other === undefined) yield* piecesOf(own, first.places);
  else yield { kind: 'range', key: own, places: together(groups) };
}

/** The entries of all runs that begin with a key, which stands at all of the places. */
function* entriesOf(
  text: SplitText,
  key: readonly number[],
  places: Uint32Array,
  most: number,
): Generator<Entry> {
  const isEnded = key[key.length - 1] === gap || key.length >= deepest;
  if (key.length > 1 && (places.length <= most || isEnded)) {
    yield* piecesOf(key, places);
    return;
  }
  const isOften = places.length > most;
  if (isOften) yield { kind: 'counts', key, counts: countBySpeech(places, text.starts) };
  let few: Group[] = [];
  let held = 0;
  for (const group of groupByUnit(places, text.units, key.length)) {
    // A pair has an entry of its own: its places are those of no other.
    const isAlone = key.length < 2 || group.places.length > most / aloneShare;
    if (isAlone || held + group.places.length > most) {
      yield* rangeOf(key, few);
      few = [];
      held = 0;
    }
    if (isAlone) yield* entriesOf(text, [...key, group.unit], group.places, most);
    else {
      few.push(group);
      held += group.places.length;
    }
  }
  yield* rangeOf(key, few);
}

/** The entries of all runs of a text that begin at the ascending places, in order of their keys. */
export function* splitRuns(
  text: SplitText,
  places: Uint32Array,
  most: number = mostPlaces,
): Generator<Entry> {
  for (const { unit, places: own } of groupByUnit(places, text.units, 0)) {
    yield* entriesOf(text, [unit], own, most);
  }
}
