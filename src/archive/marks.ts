import type { Damage, Emendation } from '../schema/emendation.ts';
import { mask, spansOf } from '../release/mask.ts';
import type { Metric } from '../schema/metric.ts';
import type { Redaction } from '../schema/redaction.ts';
import type { Speech } from '../schema/speech.ts';
import type { Range } from './segments.ts';

/** What a stretch of a paragraph carries for the reader. */
export type Mark =
  | { kind: 'metric'; metric: Metric }
  | { kind: 'emendation'; emendation: Emendation }
  | { kind: 'damage'; damage: Damage }
  | { kind: 'redaction'; redaction: Redaction; id: string };

function metricRange(text: string, metric: Metric): Range<Mark>[] {
  const quote = text.indexOf(metric.quote);
  const within = metric.quote.indexOf(metric.text);
  if (quote < 0 || within < 0) return [];
  const start = quote + within;
  return [{ start, end: start + metric.text.length, mark: { kind: 'metric', metric } }];
}

function emendationRange(text: string, emendation: Emendation): Range<Mark>[] {
  const { offset, after } = emendation;
  if (offset === undefined) return [];
  // A removal leaves nothing to mark: the character before it stands for the place.
  const start = after === '' ? Math.max(0, offset - 1) : offset;
  const end = Math.min(text.length, after === '' ? start + 1 : offset + after.length);
  return [{ start, end, mark: { kind: 'emendation', emendation } }];
}

function damageRange(text: string, damage: Damage): Range<Mark>[] {
  const start = text.indexOf(damage.text);
  if (start < 0) return [];
  return [{ start, end: start + damage.text.length, mark: { kind: 'damage', damage } }];
}

/** Anchor of the n-th redaction of a speech, from 0, at the n-th place of its words. */
export function redactionId(index: number, place = 0): string {
  const id = `r${String(index + 1).padStart(2, '0')}`;
  return place === 0 ? id : `${id}-${String(place + 1)}`;
}

/** In a public build a redaction is one mask; in an internal one every place of its words. */
function redactionRanges(text: string, redaction: Redaction, index: number): Range<Mark>[] {
  const { quote, offset } = redaction;
  const spans =
    offset === undefined ? spansOf(text, [quote]) : [{ start: offset, end: offset + mask.length }];
  return spans.map((span, place) => ({
    ...span,
    mark: { kind: 'redaction', redaction, id: redactionId(index, place) },
  }));
}

/** The marks of one paragraph, placed in its text. */
export function marksOf(
  speech: Pick<Speech, 'metrics' | 'emendations' | 'damage' | 'redactions'>,
  paragraph: string,
  text: string,
): Range<Mark>[] {
  const here = (entry: { paragraph?: string | undefined }) => entry.paragraph === paragraph;
  return [
    ...speech.metrics.filter(here).flatMap((metric) => metricRange(text, metric)),
    ...speech.emendations.filter(here).flatMap((entry) => emendationRange(text, entry)),
    ...speech.damage.filter(here).flatMap((entry) => damageRange(text, entry)),
    ...(speech.redactions ?? []).flatMap((entry, index) =>
      here(entry) ? redactionRanges(text, entry, index) : [],
    ),
  ];
}
