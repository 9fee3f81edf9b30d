import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** Size of the labels, in px of the drawing. */
const fontSize = 13;

/** What a chart is for those who do not see it. */
export interface ChartName {
  label: string;
}

/**
 * Draws a plot as an SVG document that stands alone or in a page. The plot's `ariaLabel` channel
 * carries the anchors of readings, since Plot has no data attributes; here they become
 * `data-reading`, and the whole is one image with a name: the table beside it holds the data.
 */
export function renderSvg(options: Plot.PlotOptions, { label }: ChartName): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = Plot.plot({ ...options, document });
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  for (const mark of chart.querySelectorAll('[aria-label]')) {
    const anchor = mark.getAttribute('aria-label') ?? '';
    mark.removeAttribute('aria-label');
    if (/-m\d+$/u.test(anchor)) mark.setAttribute('data-reading', anchor);
  }
  for (const hidden of chart.querySelectorAll('[aria-hidden]'))
    hidden.removeAttribute('aria-hidden');
  // Styles within a page are refused by its policy: these are the page's, or attributes.
  for (const style of chart.querySelectorAll('style')) style.remove();
  chart.removeAttribute('style');
  chart.setAttribute('font-size', String(fontSize));
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  return chart.outerHTML;
}
