import { axisNotes, chartKeys } from './chartKeys.ts';
import type { ChartData } from './drawn.ts';
import type { ChartFrame } from './framedChart.ts';
import { startsAtZero } from './valueAxis.ts';

/** What an indicator's chart says around its panels when it stands alone. */
export function chartFrame(
  data: ChartData,
  { name, unit }: { name: string; unit: string },
  officeName: (key: string) => string,
  source: string,
): ChartFrame {
  const omitted = data.omitted > 0 ? [`另有 ${String(data.omitted)} 个单位没有画出`] : [];
  return {
    title: `${name}（单位：${unit}）`,
    offices: data.offices.map(officeName),
    keys: chartKeys(data),
    notes: [...axisNotes(data, startsAtZero(data)), ...omitted, `来源：${source}`],
  };
}
