import { expect, it } from 'vitest';
import { chartFrame } from '../../../src/charts/chartFrame.ts';
import { chartKeys } from '../../../src/charts/chartKeys.ts';
import { chartData } from '../../../src/charts/drawn.ts';
import { framedChart } from '../../../src/charts/framedChart.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';

const data = chartData([
  sampleObservation(2015, { value: 18, low: 18, high: 18 }),
  sampleObservation(2016, { certainty: 'masked', value: null, low: 10, high: 99 }),
  sampleObservation(2017, { isTarget: true, value: 20 }),
]);

it('the legend explains the signs that a chart has, and no others', () => {
  expect(chartKeys(data).map(({ words }) => words)).toEqual([
    '确数',
    '原文隐去，上限超出图外，另注“至”',
    '计划、目标，画在所指的那一年',
  ]);
});

it('a chart that stands alone tells its title, unit, offices, signs and source', () => {
  const named = { name: '样例<指标>', unit: '件' };
  const frame = chartFrame(data, named, () => '样例东办', '样例文库');
  const picture = framedChart('<svg/>', { width: 832, height: 200 }, frame);
  for (const words of ['样例&lt;指标&gt;（单位：件）', '样例东办', '确数', '来源：样例文库']) {
    expect(picture).toContain(words);
  }
  expect(picture).toMatch(/^<svg [^>]*role="img"[^>]*><rect [^>]*fill="#fff"/u);
});
