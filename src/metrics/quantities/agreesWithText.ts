import type { Metric } from '../../schema/metric.ts';
import { readQuantity } from './readQuantity.ts';

/**
 * True when the words of a metric still say what it records: value, upper bound, unit, qualifier and
 * mask, read by the function that found them. A figure of a list (10.6万、3.8万平方公里) has its unit from
 * the words behind it, which its paragraph holds.
 */
export function agreesWithText(metric: Metric, paragraph: string): boolean {
  const read = readQuantity(metric.text);
  if (read === null) return false;
  const { unit } = metric;
  const isBorrowed = read.unit === null && unit !== null && metric.sure?.unit !== undefined;
  return (
    read.value === metric.value &&
    read.upper === metric.upper &&
    (isBorrowed ? paragraph.includes(unit) : read.unit === unit) &&
    read.qualifier === metric.qualifier &&
    read.masked?.digits === metric.masked?.digits
  );
}
