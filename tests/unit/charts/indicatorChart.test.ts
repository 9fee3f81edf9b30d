import { describe, expect, it } from 'vitest';
import { chartData, mostSeries } from '../../../src/charts/drawn.ts';
import { indicatorChart } from '../../../src/charts/indicatorChart.ts';
import { renderSvg } from '../../../src/charts/renderSvg.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { thinTicks } from '../../../src/charts/ticks.ts';
import { startsAtZero, valueDomain } from '../../../src/charts/valueAxis.ts';
import { sampleObservation } from '../../support/sampleObservation.ts';

const draw = (observations: ReturnType<typeof sampleObservation>[]) =>
  renderSvg(indicatorChart(chartData(observations), { width: 832, panels: 'columns' }), {
    label: '样例',
  });
const count = (svg: string, part: RegExp) => svg.match(part)?.length ?? 0;

describe('what a chart draws', () => {
  it('is one panel a span and one line an office, the most observed first', () => {
    const full = { kind: 'year', label: '全年', year: 2017 } as const;
    const data = chartData([
      sampleObservation(2017, { span: full }),
      sampleObservation(2016, { office: 'west' }),
      sampleObservation(2015, { office: 'west' }),
      sampleObservation(2015, { span: { ...full, year: null } }),
    ]);
    expect(data).toMatchObject({
      offices: ['west', 'east'],
      panels: ['上半年', '全年'],
      years: [2015, 2016, 2017],
      omitted: 0,
    });
    expect(data.points).toHaveLength(3);
  });

  it('leaves out offices beyond those that can be told apart, and counts them', () => {
    const data = chartData(
      Array.from({ length: mostSeries + 2 }, (_, index) =>
        sampleObservation(2015, { office: String(index) }),
      ),
    );
    expect([data.offices.length, data.omitted]).toEqual([mostSeries, 2]);
  });
});

describe('the value axis', () => {
  const axis = (...values: number[]) => {
    const { points } = chartData(
      values.map((value, at) => sampleObservation(2015 + at, { value })),
    );
    return { points, isRank: false };
  };

  it('starts at zero unless the values stand close together far above it', () => {
    expect(startsAtZero(axis(10, 100))).toBe(true);
    expect(startsAtZero(axis(98, 100))).toBe(false);
    expect(valueDomain(axis(98, 100))).toEqual([85, 100]);
  });

  it('is not stretched by a masked figure to ten times its lowest value', () => {
    const { points } = chartData([
      sampleObservation(2015, { value: 60 }),
      sampleObservation(2016, { certainty: 'masked', value: null, low: 100, high: 999 }),
    ]);
    expect(valueDomain({ points, isRank: false })).toEqual([0, 150]);
  });
});

describe('an indicator drawn', () => {
  it('is one image with a name, each mark with the anchor of its reading', () => {
    const svg = draw([sampleObservation(2015), sampleObservation(2016)]);
    const [root = ''] = /^<svg [^>]*>/u.exec(svg) ?? [];
    expect(root).toContain('role="img"');
    expect(root).toContain('aria-label="样例"');
    expect(svg).toContain('data-reading="sample-2015-m01"');
    expect(count(svg, /aria-label=/gu)).toBe(1);
  });

  it('draws 近 hollow, 余 with an arrow, a masked figure as a bar, a target as a diamond', () => {
    const svg = draw([
      sampleObservation(2015, { certainty: 'near' }),
      sampleObservation(2016, { certainty: 'over', high: null }),
      sampleObservation(2017, { certainty: 'masked', value: null, low: 100, high: 999 }),
      sampleObservation(2018, { isTarget: true }),
    ]);
    expect(svg).toMatch(/fill="var\(--paper, #fff\)"[^>]*\/?>/u);
    expect(svg).toContain('↑');
    expect(svg).toContain('stroke-dasharray="2 2"');
    expect(count(svg, /data-reading/gu)).toBe(4);
  });

  it('breaks the line at a year of which only bounds are known', () => {
    const line = (svg: string) => /<path d="(?<d>[^"]*)"/u.exec(svg)?.groups?.['d'] ?? '';
    const known = [2015, 2016, 2018, 2019].map((year) => sampleObservation(year));
    const masked = sampleObservation(2017, {
      certainty: 'masked',
      value: null,
      low: 100,
      high: 999,
    });
    expect(count(line(draw(known)), /M/gu)).toBe(1);
    expect(count(line(draw([...known, masked])), /M/gu)).toBe(2);
  });

  it('stands ranks upside down', () => {
    const ranks = [1, 3].map((value, at) => sampleObservation(2015 + at, { value, isRank: true }));
    const heights = [...draw(ranks).matchAll(/<circle [^>]*cy="(?<cy>[\d.]+)"/gu)].map(
      ({ groups }) => Number(groups?.['cy']),
    );
    expect(heights).toHaveLength(2);
    expect(heights[0]).toBeLessThan(heights[1] ?? 0);
  });

  it('is the same each time', () => {
    const observations = [sampleObservation(2015), sampleObservation(2016)];
    expect(draw(observations)).toBe(draw(observations));
  });
});

describe('a sparkline', () => {
  it('needs two years', () => {
    expect(sparkline(chartData([sampleObservation(2015)]))).toBeNull();
    expect(sparkline(chartData([sampleObservation(2015), sampleObservation(2016)]))).not.toBeNull();
  });
});

describe('ticks', () => {
  it('are thinned evenly, the last kept', () => {
    expect(thinTicks([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
    expect(thinTicks([1, 2], 8)).toEqual([1, 2]);
    expect(thinTicks([], 3)).toEqual([]);
  });
});
