import { isLevel } from '../../archive/previousReading.ts';
import { spanOf } from '../../archive/span.ts';
import { addUp, areApart, intervalOf, type Interval } from '../../metrics/consistency/interval.ts';
import { computed } from '../../metrics/consistency/label.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Metric } from '../../schema/metric.ts';
import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

/** The list of indicators, as far as it tells which are parts of which. */
export type Measures = ReadonlyMap<
  string,
  Pick<Indicator, 'unit' | 'convert' | 'parts' | 'total' | 'name'>
>;

interface Amount {
  metric: Metric;
  interval: Interval;
}

/** The levels of a speech by indicator and span: only figures of one span may be compared. */
function amounts({ speech }: ArchiveSpeech): Map<string, Map<string, Amount[]>> {
  const spans = new Map<string, Map<string, Amount[]>>();
  for (const metric of speech.metrics) {
    const { indicator, unit } = metric;
    const interval = intervalOf(metric);
    if (indicator === null || unit === null || interval === null || !isLevel(metric)) continue;
    const { label, year } = spanOf(speech, metric);
    const span = `${label} ${String(year)} ${unit}`;
    const own = spans.get(span) ?? new Map<string, Amount[]>();
    spans.set(span, own.set(indicator, [...(own.get(indicator) ?? []), { metric, interval }]));
  }
  return spans;
}

/** Where a speech tells a total and all of its parts, each once: what the parts sum to. */
function sumOf(
  id: string,
  told: ReadonlyMap<string, readonly Amount[]>,
  total: string,
  parts: readonly string[],
): AcrossFinding[] {
  const lists = [total, ...parts].map((key) => told.get(key) ?? []);
  // Told twice, nobody knows which is of this total.
  if (lists.some((list) => list.length !== 1)) return [];
  const [whole, ...own] = lists.flat();
  if (!whole || !areApart(addUp(own.map(({ interval }) => interval)), whole.interval)) return [];
  const values = own.map(({ metric }) => metric.value ?? 0);
  const sum = computed(values.reduce((so, value) => so + value, 0));
  const reason = `各项相加 ${values.map(computed).join(' + ')} = ${sum}，合计作 ${whole.metric.text}`;
  const figures = own.map(({ metric }) => ({ speech: id, metric }));
  return [
    acrossFinding('sum', 'likely', [{ speech: id, metric: whole.metric }, ...figures], reason),
  ];
}

/** Figures of an indicator that counts some of another one, larger than any figure of that. */
function exceeding(
  id: string,
  told: ReadonlyMap<string, readonly Amount[]>,
  part: string,
  total: string,
  measures: Measures,
): AcrossFinding[] {
  const wholes = told.get(total) ?? [];
  const largest = wholes.toSorted((one, other) => other.interval.high - one.interval.high)[0];
  if (!largest) return [];
  return (told.get(part) ?? [])
    .filter(({ interval }) => interval.low > largest.interval.high)
    .map(({ metric }) => {
      const name = (key: string) => measures.get(key)?.name ?? key;
      const reason = `${name(part)}是${name(total)}的一部分，${metric.text} 却大于 ${largest.metric.text}`;
      const whole = { speech: id, metric: largest.metric };
      return acrossFinding('total-below-part', 'likely', [{ speech: id, metric }, whole], reason);
    });
}

/**
 * Figures of one speech that do not go with what the list of indicators says of them: all parts that do
 * not sum to their total, wherever in the speech they stand; a part larger than its total.
 */
export function partsAndTotals(own: ArchiveSpeech, measures: Measures): AcrossFinding[] {
  return [...amounts(own).values()].flatMap((told) =>
    [...told.keys()].flatMap((key) => {
      const { parts = [], total } = measures.get(key) ?? {};
      return [
        ...(parts.length > 0 ? sumOf(own.id, told, key, parts) : []),
        ...parts.flatMap((part) => exceeding(own.id, told, part, key, measures)),
        ...(total === undefined ? [] : exceeding(own.id, told, key, total, measures)),
      ];
    }),
  );
}
