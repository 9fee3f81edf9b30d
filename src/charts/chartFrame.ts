import { chartKeys, chartNotes } from './chartKeys.ts';
import type { ChartData } from './drawn.ts';
import type { ChartFrame } from './framedChart.ts';

/** What an indicator's chart says around its panels when it stands alone. */
export function chartFrame(
  data: ChartData,
  { name, unit }: { name: string; unit: string },
  officeName: (key: string) => string,
  source: string,
): ChartFrame {
  return {
    title: `${name}（单位：${unit}）`,
    offices: data.offices.map(officeName),
    keys: chartKeys(data),
    notes: [...chartNotes(data), `来源：${source}`],
  };
}
