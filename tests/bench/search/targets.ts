import { quantile } from './figures.ts';
import type { FirstLines } from './firstLines.ts';

/** What the index and the engines are to reach at about so many speeches. */
interface Target {
  speeches: number;
  bytes: [median: number, p95: number];
  cold: number;
  milliseconds: [median: number, p95: number];
  build: [seconds: number, megabytes: number];
  whole: number;
}

const targets: readonly Target[] = [
  {
    speeches: 1000,
    bytes: [40, 120],
    cold: 300,
    milliseconds: [15, 50],
    build: [40, 2048],
    whole: 15,
  },
  {
    speeches: 10_000,
    bytes: [200, 600],
    cold: 500,
    milliseconds: [80, 250],
    build: [400, 2560],
    whole: 120,
  },
];
const diskTarget = 2.5;
const firstLinesTarget = 200;
const transferTarget = 1.2;
const kilobyte = 1024;

/** What has been measured of the product, once all of it is. */
export interface Reached {
  speeches: number;
  /** Answers asked for, given, and equal to the scan. */
  queries: number;
  onDemand: { given: number; exact: number };
  whole: { given: number; exact: number };
  bytes: readonly number[];
  cold: readonly number[];
  milliseconds: readonly number[];
  wholeMilliseconds: readonly number[];
  /** Of every operator, by the whole archive. */
  operatorMilliseconds: readonly number[];
  /** Bytes a character. */
  disk: number;
  transfer: number;
  build: { seconds: number; megabytes: number };
  /** Of just over 100,000 hits, which the target is for, and of the most that there are. */
  firstLines: { many: FirstLines; most: FirstLines } | null;
}

// What could not be measured is not met.
const none = { given: 0, exact: 0 };
const unmeasured: Reached = {
  ...{ speeches: 0, queries: 0, onDemand: none, whole: none },
  ...{ bytes: [], cold: [], milliseconds: [], wholeMilliseconds: [], operatorMilliseconds: [] },
  ...{ disk: Number.NaN, transfer: Number.NaN },
  build: { seconds: Number.NaN, megabytes: Number.NaN },
  firstLines: null,
};

const atShare = (values: readonly number[], share: number): number =>
  values.length === 0 ? Number.NaN : quantile(values, share);

function line(name: string, target: string, reached: string, isMet: boolean): string[] {
  return [name, target, reached, isMet ? 'met' : 'NOT met'];
}

function atMost(name: string, value: number, most: number, unit: string, digits = 0): string[] {
  return line(name, `≤ ${String(most)} ${unit}`, `${value.toFixed(digits)} ${unit}`, value <= most);
}

function counts(name: string, queries: number, { given, exact }: Reached['whole']): string[] {
  const isMet = given === queries && exact === queries;
  return line(name, `all of ${String(queries)}`, `${String(exact)} of ${String(given)}`, isMet);
}

const unmeasuredLines: FirstLines = { query: '', hits: 0, onDemand: [], whole: [] };

/** The wait for first lines, for both engines; without a target for the most hits there are. */
function firstLinesRows(firstLines: Reached['firstLines']): string[][] {
  const { many, most } = firstLines ?? { many: unmeasuredLines, most: null };
  const name = ({ hits, query }: FirstLines, engine: string) =>
    `first lines of ${hits.toLocaleString('en-US')} hits (${query}), ${engine}, median`;
  const told = (values: readonly number[]) => `${atShare(values, 0.5).toFixed(0)} ms`;
  return [
    atMost(name(many, 'on demand'), atShare(many.onDemand, 0.5), firstLinesTarget, 'ms'),
    atMost(name(many, 'whole archive'), atShare(many.whole, 0.5), firstLinesTarget, 'ms'),
    ...(most
      ? [
          [name(most, 'on demand'), '—', told(most.onDemand), '—'],
          [name(most, 'whole archive'), '—', told(most.whole), '—'],
        ]
      : []),
  ];
}

/** Row by row what was to be reached and what was; those of the nearer of the two sizes. */
export function targetLines(measured: Partial<Reached>): string[][] {
  const reached: Reached = { ...unmeasured, ...measured };
  const { speeches, queries, bytes, cold, milliseconds, build } = reached;
  const [target] = targets.toSorted(
    (one, other) =>
      Math.abs(Math.log(one.speeches / speeches)) - Math.abs(Math.log(other.speeches / speeches)),
  );
  if (!target) return [];
  const kilobytes = (values: readonly number[], share: number) => atShare(values, share) / kilobyte;
  return [
    ['row', 'target', 'reached', 'met'],
    counts('counts equal to the scan, on demand', queries, reached.onDemand),
    counts('counts equal to the scan, whole archive', queries, reached.whole),
    atMost('a query on demand, median', kilobytes(bytes, 0.5), target.bytes[0], 'KB'),
    atMost('a query on demand, p95', kilobytes(bytes, 0.95), target.bytes[1], 'KB'),
    atMost('cold first search, median', kilobytes(cold, 0.5), target.cold, 'KB'),
    atMost('cold first search, p95', kilobytes(cold, 0.95), target.cold, 'KB'),
    atMost('latency, median', atShare(milliseconds, 0.5), target.milliseconds[0], 'ms', 1),
    atMost('latency, p95', atShare(milliseconds, 0.95), target.milliseconds[1], 'ms', 1),
    atMost('index on disk', reached.disk, diskTarget, 'bytes a character', 2),
    atMost('build of the index', build.seconds, target.build[0], 's'),
    atMost('memory of the build', build.megabytes, target.build[1], 'MB'),
    atMost('whole archive: transfer', reached.transfer, transferTarget, 'bytes a character', 2),
    atMost(
      'whole archive: plain query, p95',
      atShare(reached.wholeMilliseconds, 0.95),
      target.whole,
      'ms',
      1,
    ),
    atMost(
      'whole archive: operators, p95',
      atShare(reached.operatorMilliseconds, 0.95),
      target.whole,
      'ms',
      1,
    ),
    ...firstLinesRows(reached.firstLines),
  ];
}
