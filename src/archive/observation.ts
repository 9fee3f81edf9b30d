import type { Metric } from '../schema/metric.ts';
import { magnitude } from './magnitude.ts';
import type { Reading } from './readings.ts';
import { readingAnchor } from './readings.ts';
import { spanOf, type Span } from './span.ts';
import { shortLabel } from './scaledLabel.ts';
import { valueLabel } from './valueLabel.ts';
import { isEstimated } from './year.ts';

/** How far the words fix a value; a chart draws each as what it is. */
export type Certainty = 'exact' | 'over' | 'under' | 'near' | 'range' | 'masked' | 'lost';

/** One reading, placed in time and with its bounds: what a chart draws and a comparison compares. */
export interface Observation {
  /** Anchor of its row in the table of readings. */
  anchor: string;
  /** Key of the office. */
  office: string;
  span: Span;
  certainty: Certainty;
  isTarget: boolean;
  /** A change (增长5%) or the start of 由A到B: no value of the time it stands in. */
  isChange: boolean;
  isRank: boolean;
  /** The year is the editors' estimate. */
  isEstimated: boolean;
  /** In base units; null where only bounds are known, or nothing is. */
  value: number | null;
  /** Lowest and highest value that the words allow; null where they set no bound. */
  low: number | null;
  high: number | null;
  unit: string | null;
  /** For a table, with its unit. */
  label: string;
  /** For the narrow space beside a dot. */
  shortLabel: string;
}

type Bounds = Pick<Observation, 'certainty' | 'value' | 'low' | 'high'>;

/** What the words of a figure allow: 5万余件 is 50000 or more, xxx件 100 to 999, 3—5个 3 to 5. */
export function boundsOf({ value, masked, qualifier, upper }: Metric): Bounds {
  if (masked) {
    const high = 10 ** masked.digits - 1;
    return { certainty: 'masked', value: null, low: 10 ** (masked.digits - 1), high };
  }
  if (value === null) return { certainty: 'lost', value, low: null, high: null };
  switch (qualifier) {
    case 'over':
      return { certainty: 'over', value, low: value, high: null };
    case 'under':
      return { certainty: 'under', value, low: null, high: value };
    case 'near':
      return { certainty: 'near', value, low: null, high: null };
    case 'range':
      return { certainty: 'range', value: null, low: value, high: upper ?? value };
    case 'exact':
    case 'rank':
      return { certainty: 'exact', value, low: value, high: value };
  }
}

/** The readings of one indicator as observations, in their order. */
export function observe(readings: readonly Reading[]): Observation[] {
  return readings.map(({ entry, metric }) => ({
    anchor: readingAnchor(entry, metric),
    office: entry.data.office,
    span: spanOf(entry.data, metric),
    isTarget: metric.status === 'target',
    isChange: metric.comparison !== undefined || metric.point === 'from',
    isRank: metric.qualifier === 'rank',
    isEstimated: isEstimated(entry.data),
    ...boundsOf(metric),
    unit: metric.unit,
    shortLabel: metric.masked ? magnitude(metric.masked.digits) : valueLabel(metric, shortLabel),
    label: valueLabel(metric) + (metric.unit && metric.unit !== '%' ? metric.unit : ''),
  }));
}
