import { isLevel } from '../../archive/previousReading.ts';
import { spanOf } from '../../archive/span.ts';
import type { Metric } from '../../schema/metric.ts';
import { acrossFinding, type AcrossFinding, type Told } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

/** Names of the offices, by key. */
export type Offices = ReadonlyMap<string, string>;

/** The place whose office it is: 样例县 of 样例县政务服务中心; null for a name without one. */
function placeOf(name: string): string | null {
  return /^.{1,8}?(?:自治州|自治县|地区|[省市区县旗盟州])/u.exec(name)?.[0] ?? null;
}

const isExact = ({ qualifier, value }: Metric) =>
  value !== null && (qualifier === 'exact' || qualifier === 'rank');

/** What of a figure two offices may both tell: the indicator, its unit, the time; null where that is unknown. */
function matter({ speech }: ArchiveSpeech, metric: Metric): string | null {
  const { label, year } = spanOf(speech, metric);
  const isTold = metric.indicator !== null && year !== null && isLevel(metric) && isExact(metric);
  return isTold ? [metric.indicator, metric.unit, label, String(year)].join(' ') : null;
}

function toldOfItself(speeches: readonly ArchiveSpeech[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const own of speeches) {
    for (const metric of own.speech.metrics) {
      const key = matter(own, metric);
      if (key !== null) told.set(`${own.speech.office} ${key}`, { speech: own.id, metric });
    }
  }
  return told;
}

/**
 * Figures that one office tells of another (样例县列第2名) and that one tells otherwise of itself, of the same
 * time. The other is known by its place, named right beside the figure.
 */
export function toldByOthers(
  speeches: readonly ArchiveSpeech[],
  offices: Offices,
): AcrossFinding[] {
  const places = [...offices].flatMap(([office, name]) => {
    const place = placeOf(name);
    return place === null ? [] : [{ office, place }];
  });
  if (places.length < 2) return [];
  const own = toldOfItself(speeches);
  return speeches.flatMap((telling) =>
    telling.speech.metrics.flatMap((metric): AcrossFinding[] => {
      const other = places.find(
        ({ office, place }) => office !== telling.speech.office && metric.subject.startsWith(place),
      );
      const key = other ? matter(telling, metric) : null;
      const itself = other && key !== null ? own.get(`${other.office} ${key}`) : undefined;
      if (!itself || itself.metric.value === metric.value) return [];
      const name = offices.get(other?.office ?? '') ?? '';
      const reason = `这里说${other?.place ?? ''}的是 ${metric.text}，${name}自己说的是 ${itself.metric.text}`;
      return [
        acrossFinding('told-twice', 'likely', [{ speech: telling.id, metric }, itself], reason),
      ];
    }),
  );
}
