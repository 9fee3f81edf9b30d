import { readLists } from '../../src/import/read/lists.ts';
import { findMetrics } from '../../src/metrics/findMetrics.ts';
import { repair } from '../../src/repair/repair.ts';
import { placeMetrics, type PlacedMetric } from '../../src/metrics/consistency/place.ts';
import { findingsOf, readPlantedErrors } from '../support/metrics/plantedErrors.ts';
import { seededRandom } from '../support/random.ts';
import { readTexts } from './corpus.ts';

/** What is measured beside the fixture, and how much is told. */
export interface ConsistencyBench {
  corpus?: string;
  misses: boolean;
}

const lists = readLists('content');
const share = (found: number, all: number) =>
  `${String(found)} of ${String(all)} (${((100 * found) / Math.max(1, all)).toFixed(1)}%)`;

function benchFixture(tellsMisses: boolean): void {
  const byKind = new Map<string, { found: number; all: number }>();
  let alarms = 0;
  for (const { kind, text, wrong } of readPlantedErrors()) {
    if (text !== undefined && findingsOf(text, lists).length > 0) alarms += 1;
    const counts = byKind.get(kind) ?? { found: 0, all: 0 };
    byKind.set(kind, counts);
    for (const planted of wrong) {
      const isFound = findingsOf(planted, lists).length > 0;
      counts.all += 1;
      if (isFound) counts.found += 1;
      else if (tellsMisses) console.log(`missed  ${planted.replaceAll('\n', ' / ')}`);
    }
  }
  console.log(`fixture: false alarms ${String(alarms)}`);
  for (const [kind, { found, all }] of byKind) console.log(`  ${kind}\t${share(found, all)}`);
}

const leastTotal = 100;

/** Figures of one unit in a row whose values add up to the one before or behind them, whatever the words say. */
function sumsOf(list: readonly PlacedMetric[]): PlacedMetric[][] {
  const value = ({ metric }: PlacedMetric) => metric.value ?? Number.NaN;
  return list.flatMap((_, first) => {
    for (let length = 3; length <= 7 && first + length <= list.length; length += 1) {
      const run = list.slice(first, first + length);
      const isOne = run.every(
        ({ metric }) => metric.unit === run[0]?.metric.unit && metric.qualifier === 'exact',
      );
      const all = run.reduce((sum, one) => sum + value(one), 0);
      const total = run.find((one) => Math.abs(2 * value(one) - all) < 1e-6 * all);
      if (
        isOne &&
        total &&
        (total === run[0] || total === run.at(-1)) &&
        value(total) >= leastTotal
      )
        return [run];
    }
    return [];
  });
}

/** The text of a paragraph after one digit of a figure is another. */
function withSlip(
  words: string,
  { start, end }: PlacedMetric,
  random: () => number,
): string | null {
  const places = Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
    /\d/u.test(words.charAt(at)),
  );
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) return null;
  const digit = (Number(words.charAt(at)) + 1 + Math.floor(random() * 8)) % 10;
  return words.slice(0, at) + String(digit) + words.slice(at + 1);
}

function benchCorpus(corpus: string, tellsMisses: boolean): void {
  const random = seededRandom(1);
  const counts = { figures: 0, alarms: 0, planted: 0, found: 0 };
  for (const text of readTexts(corpus)) {
    const repaired = repair(text).text;
    counts.alarms += findingsOf(repaired, lists).length;
    for (const words of repaired.split('\n')) {
      const metrics = findMetrics([{ id: 'p001', level: 0, part: null, text: words }], lists);
      counts.figures += metrics.length;
      for (const run of sumsOf(placeMetrics(metrics, new Map([['p001', words]])).flat())) {
        const slipped = run[Math.floor(random() * run.length)];
        const planted = slipped ? withSlip(words, slipped, random) : null;
        if (planted === null) continue;
        counts.planted += 1;
        if (findingsOf(planted, lists).length > 0) counts.found += 1;
        else if (tellsMisses) {
          console.log(
            `missed  ${planted.slice(run[0]?.start ?? 0, run.at(-1)?.end).slice(0, 120)}`,
          );
        }
      }
    }
  }
  console.log(`corpus: ${String(counts.figures)} figures, false alarms ${String(counts.alarms)}`);
  console.log(`  sums by value with one digit wrong\t${share(counts.found, counts.planted)}`);
}

/** How many planted errors between figures are found, and what is found where there are none. */
export function benchConsistency({ corpus, misses }: ConsistencyBench): void {
  benchFixture(misses);
  if (corpus !== undefined) benchCorpus(corpus, misses);
}
