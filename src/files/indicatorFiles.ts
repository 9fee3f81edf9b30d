import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../archive/entry.ts';
import { comparableReadings } from '../archive/comparable.ts';
import { observe } from '../archive/observation.ts';
import { indicatorDownload, indicatorPath, readingsByIndicator } from '../archive/readings.ts';
import { chartData } from '../charts/drawn.ts';
import { chartFrame } from '../charts/chartFrame.ts';
import { framedChart } from '../charts/framedChart.ts';
import { indicatorChart } from '../charts/indicatorChart.ts';
import { renderSvg } from '../charts/renderSvg.ts';
import { toCsv } from '../export/csv.ts';
import { indicatorJson, indicatorRows } from '../export/indicatorTable.ts';
import { toXlsx } from '../export/xlsx.ts';
import { site as facts } from '../site.config.ts';
import type { Vocabulary } from './vocabulary.ts';

const chartWidth = 832;

/**
 * Writes beside the page of every indicator that has readings its table as CSV, JSON and XLSX, and
 * its chart as SVG where there is one.
 */
export async function publishIndicatorFiles(
  site: string,
  entries: readonly Entry[],
  lists: Vocabulary,
): Promise<void> {
  const readings = readingsByIndicator(entries);
  for (const [key, indicator] of lists.indicators) {
    const found = readings.get(key);
    if (!found) continue;
    mkdirSync(join(site, indicatorPath(key)), { recursive: true });
    const write = (ending: string, content: string | Uint8Array) => {
      writeFileSync(join(site, indicatorDownload(key, ending)), content);
    };
    const rows = indicatorRows(found, lists, indicator);
    write('csv', toCsv(rows));
    write('json', indicatorJson(key, indicator, found, facts.licence));
    write('xlsx', await toXlsx(rows));
    const chart = chartData(observe(comparableReadings(found, indicator)));
    if (chart.points.length > 1) {
      const form = { width: chartWidth, panels: 'columns' } as const;
      const options = indicatorChart(chart, form);
      const officeName = (office: string) => lists.offices.get(office)?.name ?? office;
      const frame = chartFrame(chart, indicator, officeName, `${facts.name}，各数的原句见该指标页`);
      const panels = renderSvg(options, { label: indicator.name });
      write('svg', framedChart(panels, { width: chartWidth, height: options.height ?? 0 }, frame));
    }
  }
}
