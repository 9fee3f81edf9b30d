import { valueLabel } from '../../../archive/valueLabel.ts';
import { differenceLabel } from '../../../compare/differenceLabel.ts';
import type { ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import type { MetricPair } from '../../../compare/metricPairs.ts';
import type { Metric } from '../../../schema/metric.ts';
import { element } from '../../../search/client/element.ts';
import type { ViewContext } from './viewContext.ts';

function figure(base: string, speech: ComparedSpeech, metric: Metric | null): HTMLElement {
  if (!metric) return element('td', { class: 'number absent' }, '—');
  const unit = metric.unit && metric.unit !== '%' && !metric.masked ? ` ${metric.unit}` : '';
  const href = `${base}speeches/${encodeURIComponent(speech.id)}/#${metric.id}`;
  return element(
    'td',
    { class: 'number' },
    element('a', { href, title: metric.quote }, valueLabel(metric) + unit),
  );
}

function table(context: ViewContext, pairs: readonly MetricPair[]): HTMLElement {
  const { base, lists, a, b } = context;
  const rows = pairs.map((pair) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, lists.indicators[pair.indicator] ?? pair.indicator),
      figure(base, a, pair.a),
      figure(base, b, pair.b),
      element('td', { class: 'number' }, differenceLabel(pair)),
    ),
  );
  const heads = ['指标', '左篇', '右篇', '右篇减左篇'].map((name, index) =>
    element('th', { scope: 'col', class: index > 0 ? 'number' : '' }, name),
  );
  return element(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': '同一指标的数字' },
    element(
      'table',
      { class: 'figures' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...rows),
    ),
  );
}

/** The figures of the same indicator with their difference; those of one speech only folded away. */
export function figuresView(context: ViewContext): HTMLElement {
  const { metrics } = context.comparison;
  const both = metrics.filter(({ a, b }) => a && b);
  const single = metrics.filter(({ a, b }) => !a || !b);
  return element(
    'section',
    { 'aria-labelledby': 'figures' },
    element(
      'div',
      { class: 'section-head' },
      element('h2', { id: 'figures' }, '数字'),
      element('p', { class: 'soft' }, '同一指标取各篇首次出现的数；时段、量词不同的不比'),
    ),
    both.length > 0
      ? table(context, both)
      : element('p', { class: 'soft' }, '两篇没有同一指标的数字。'),
    single.length > 0
      ? element(
          'details',
          {},
          element('summary', {}, `只在一篇里的指标（${String(single.length)} 项）`),
          table(context, single),
        )
      : null,
  );
}
