import type { Found } from './found.ts';
import type { Label } from './labels.ts';

/** Whether a found figure says a field as its label does; null where the label leaves it open. */
export interface FieldSaid {
  /** What the label says: null means none. */
  wanted: string | number | null;
  got: string | number | null;
}

const near = 1e-9;

/** Equal but for binary noise. */
export const isSameNumber = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null && other !== null && Math.abs(one - other) <= near * Math.abs(other));

/** Whether the value, and the upper end of a range, are right. */
export const isSameValue = (
  label: Pick<Label, 'value' | 'upper'>,
  found: Pick<Found, 'value' | 'upper'>,
): boolean =>
  isSameNumber(found.value, label.value) && isSameNumber(found.upper ?? null, label.upper ?? null);

type Ask = (label: Label, found: Found) => FieldSaid | null;

const said = (
  wanted: string | number | null | undefined,
  got: string | number | null | undefined,
): FieldSaid | null => (wanted === undefined ? null : { wanted, got: got ?? null });

/** The fields that are scored on a figure that was found, and what label and figure say. */
export const fields: Readonly<Record<string, Ask>> = {
  unit: (label, found) => said(label.unit, found.unit),
  qualifier: (label, found) => said(label.qualifier, found.qualifier),
  masked: (label, found) =>
    said(
      label.masked === undefined ? undefined : (label.masked?.digits ?? null),
      found.masked?.digits,
    ),
  target: (label, found) =>
    said(
      label.status === undefined ? undefined : label.status === 'target' ? 'target' : null,
      found.status === 'target' ? 'target' : null,
    ),
  direction: (label, found) =>
    said(
      label.comparison === undefined ? undefined : (label.comparison?.direction ?? null),
      found.comparison?.direction,
    ),
  'comparison base': (label, found) =>
    label.comparison ? said(label.comparison.base, found.comparison?.base) : null,
  point: (label, found) => said(label.point ?? null, found.point),
  per: (label, found) => said(label.per ?? null, found.per),
  period: (label, found) => said(label.period, found.period),
  'part of': (label, found) => said(label.partOf, found.total),
};

/** The same words, or one within the other: 到今年5月底, 今年5月底. */
export function isSameWords({ wanted, got }: FieldSaid): boolean {
  if (typeof wanted !== 'string' || typeof got !== 'string') return wanted === got;
  return wanted.includes(got) || got.includes(wanted);
}
