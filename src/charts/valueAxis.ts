import * as Plot from '@observablehq/plot';
import type { ChartData, Drawn } from './drawn.ts';

type Charted = Pick<ChartData, 'points' | 'isRank'>;

// Values whose lowest is more than this share of the highest are drawn from below them.
const closeTogether = 0.9;
const leastDepth = 0.85;
// Counts so small stand on zero: from 4 to 5 is one more, not a climb from floor to ceiling.
const smallCount = 20;
// A masked figure may reach ten times its lowest value; it must not press the others flat.
const mostAboveMasked = 1.5;
const mostAboveRest = 2;
const tickCount = 4;

const isMasked = ({ certainty }: Drawn) => certainty === 'masked';

function bounds({ value, low, high }: Drawn): number[] {
  return [value, low, high].filter((bound) => bound !== null);
}

/**
 * The values that the axis has to take in. Of a masked figure it is the whole range where that leaves
 * the others at least half of the panel, else its lowest part: the rest is told by an open end.
 */
function known({ points, isRank }: Charted): number[] {
  const rest = points.filter((point) => !isMasked(point)).flatMap(bounds);
  const reach = rest.length === 0 || isRank ? Infinity : Math.max(...rest) * mostAboveRest;
  const masked = points.filter(isMasked).flatMap(({ low, high }) => {
    const [least, most] = [low ?? 0, high ?? 0];
    return [least, most <= reach ? most : least * mostAboveMasked];
  });
  return [...rest, ...masked];
}

/** True where the value axis starts at zero; a chart that does not must say so. */
export function startsAtZero(data: Charted): boolean {
  const values = known(data);
  if (data.isRank) return false;
  const highest = Math.max(0, ...values);
  return highest <= smallCount || Math.min(...values) < highest * closeTogether;
}

/** Lowest and highest value that the axis of a chart shows, rounded so that its ticks are round. */
export function valueDomain(data: Charted): [number, number] {
  const values = known(data);
  if (values.length === 0) return [0, 1];
  const highest = Math.max(...values);
  const least = Math.min(...values);
  if (data.isRank) return least === highest && highest === 1 ? [0, 2] : [1, highest];
  // A difference of a hundredth must not fill the panel.
  const lowest = startsAtZero(data) ? Math.min(0, least) : Math.min(least, highest * leastDepth);
  const top = lowest === highest ? highest + 1 : highest;
  const [start, end] =
    Plot.scale({ y: { type: 'linear', domain: [lowest, top], nice: true } }).domain ?? [];
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : [lowest, top];
}

/** True where the range of a figure goes on beyond the top of the axis. */
export function isCut({ certainty, high }: Drawn, [, top]: readonly [number, number]): boolean {
  return certainty === 'masked' && high !== null && high > top;
}

/** How many ticks the axis has, or which: those of ranks and of counts are whole numbers. */
export function valueTicks(data: Charted): number | number[] {
  const [lowest, highest] = valueDomain(data);
  if (data.isRank) {
    const step = Math.max(1, Math.ceil((highest - 1) / tickCount));
    return Array.from({ length: Math.floor((highest - 1) / step) + 1 }, (_, at) => 1 + at * step);
  }
  const isCount = known(data).every((value) => Number.isInteger(value));
  return isCount ? Math.min(tickCount, highest - lowest) : tickCount;
}
