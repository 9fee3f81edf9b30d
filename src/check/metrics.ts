import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';
import { agreesWithText } from '../metrics/quantities/agreesWithText.ts';
import type { Metric } from '../schema/metric.ts';
import type { Path } from './yamlPath.ts';

/** Checks every metric against the words it stands on; `texts` maps paragraph ids to words. */
export function checkMetrics(
  file: string,
  metrics: readonly Metric[],
  texts: ReadonlyMap<string, string>,
  lineOf: (path: Path) => number,
): WenkuError[] {
  const ids = new Set(metrics.map(({ id }) => id));
  return metrics.flatMap((metric, index) => {
    const { id, paragraph, quote, text, partOf, base } = metric;
    const problem = (code: ErrorCode, field: string, detail: string) => [
      new WenkuError(code, { file, line: lineOf(['metrics', index, field]) }, `${id} ${detail}`),
    ];
    const words = texts.get(paragraph);
    if (words === undefined)
      return problem('metric-place', 'paragraph', `没有 ${paragraph} 这一段`);
    if (!words.includes(quote)) {
      return problem('metric-place', 'quote', `${paragraph} 里没有“${quote}”`);
    }
    if (!quote.includes(text)) return problem('metric-place', 'text', `quote 里没有“${text}”`);
    if (partOf !== undefined && !ids.has(partOf)) {
      return problem('metric-place', 'partOf', `没有编号为 ${partOf} 的合计`);
    }
    if (base && !words.includes(base.text)) {
      return problem('metric-place', 'base', `${paragraph} 里没有“${base.text}”`);
    }
    return agreesWithText(metric, words) ? [] : problem('metric-value', 'value', `“${text}”`);
  });
}
