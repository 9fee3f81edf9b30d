import { addUp, areApart, intervalOf } from '../../metrics/consistency/interval.ts';
import { computed } from '../../metrics/consistency/label.ts';
import type { Metric } from '../../schema/metric.ts';
import { acrossFinding, type AcrossFinding } from './acrossFinding.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';

/** A total of a speech with the parts that its words list after it. */
interface Listed {
  speech: string;
  total: Metric;
  parts: readonly Metric[];
}

// So many other speeches must agree before a list counts as complete.
const leastAgreeing = 2;

function listedIn({ id, speech: { metrics } }: ArchiveSpeech): Listed[] {
  const byTotal = Map.groupBy(
    metrics.filter(({ partOf }) => partOf !== undefined),
    ({ partOf }) => partOf,
  );
  return metrics.flatMap((total) => {
    const parts = (byTotal.get(total.id) ?? []).filter(({ unit }) => unit === total.unit);
    return parts.length > 1 ? [{ speech: id, total, parts }] : [];
  });
}

/** What is counted: the indicators of the total and of its parts; null where one has none. */
function matter({ total, parts }: Listed): string | null {
  const keys = [total, ...parts].map(({ indicator }) => indicator);
  if (keys.includes(null) || new Set(keys).size < keys.length) return null;
  return [keys[0], ...keys.slice(1).toSorted()].join(' ');
}

/** Whether the parts sum to the total; null where the words leave it open. */
function addsUp({ total, parts }: Listed): boolean | null {
  const whole = intervalOf(total);
  const known = parts.flatMap((part) => intervalOf(part) ?? []);
  if (!whole || known.length < parts.length) return null;
  return !areApart(addUp(known), whole);
}

/**
 * Parts listed after a total (其中) that leave some of it out, where in other speeches of the office the very
 * same parts always made up the whole.
 */
export function sumsElsewhere(speeches: readonly ArchiveSpeech[]): AcrossFinding[] {
  const listed = speeches.flatMap(listedIn);
  const groups = Map.groupBy(listed, matter);
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const agreeing = group.filter((one) => addsUp(one) === true);
    const apart = group.filter((one) => addsUp(one) === false);
    if (agreeing.length < leastAgreeing || apart.length >= agreeing.length) return [];
    return apart.map(({ speech, total, parts }) => {
      const values = parts.map(({ value }) => value ?? 0);
      const sum = computed(values.reduce((so, value) => so + value, 0));
      const reason = `各项相加 ${values.map(computed).join(' + ')} = ${sum}，合计作 ${total.text}；这几项在另外 ${String(agreeing.length)} 篇里都等于合计`;
      const figures = parts.map((metric) => ({ speech, metric }));
      return acrossFinding('sum', 'likely', [{ speech, metric: total }, ...figures], reason);
    });
  });
}
