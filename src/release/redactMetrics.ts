import type { Metric } from '../schema/metric.ts';
import { mask } from './mask.ts';
import type { RedactedText } from './redactedText.ts';

function redactMetric(metric: Metric, redacted: RedactedText): Metric {
  const isTouched = redacted.touches(metric.paragraph, metric.quote);
  // What was read from the words around a figure may be a part of hidden ones.
  const words = (text: string) => (isTouched && redacted.tells(text) ? mask : redacted.free(text));
  const { action, period, per, comparison } = metric;
  const shown: Metric = {
    ...metric,
    subject: words(metric.subject),
    action: action === null ? null : words(action),
    period: period === null ? null : words(period),
    quote: redacted.quoted(metric.paragraph, metric.quote),
  };
  if (per !== undefined) shown.per = words(per);
  if (comparison) {
    const { base } = comparison;
    shown.comparison = { ...comparison, base: base === null ? null : words(base) };
  }
  if (shown.base && redacted.touches(metric.paragraph, shown.base.text)) delete shown.base;
  return shown;
}

/** A figure without what it says of figures that are not shown. */
function withoutHidden(metric: Metric, ids: ReadonlySet<string>): Metric {
  const shown = { ...metric };
  if (shown.partOf !== undefined && !ids.has(shown.partOf)) delete shown.partOf;
  if (shown.comparison?.of !== undefined && !ids.has(shown.comparison.of)) {
    shown.comparison = { ...shown.comparison };
    delete shown.comparison.of;
  }
  return shown;
}

/** The figures of a speech whose own words are not hidden, with what is hidden beside them masked. */
export function redactMetrics(metrics: readonly Metric[], redacted: RedactedText): Metric[] {
  const shown = metrics
    .filter(({ paragraph, quote, text }) => !redacted.touches(paragraph, quote, text))
    .map((metric) => redactMetric(metric, redacted));
  const ids = new Set(shown.map(({ id }) => id));
  return shown.map((metric) => withoutHidden(metric, ids));
}
