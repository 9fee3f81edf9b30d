import { describe, expect, it } from 'vitest';
import { chartData, mostSeries } from '../../../src/charts/drawn.ts';
import { indicatorChart } from '../../../src/charts/indicatorChart.ts';
import { renderSvg } from '../../../src/charts/renderSvg.ts';
import { sparkline } from '../../../src/charts/sparkline.ts';
import { thinTicks } from '../../../src/charts/ticks.ts';
import { isCut, startsAtZero, valueDomain, valueTicks } from '../../../src/charts/valueAxis.ts';
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

const masked = (low: number, high: number) =>
  ({ certainty: 'masked', value: null, low, high }) as const;

describe('the value axis', () => {
  const axis = (...values: number[]) => {
    const { points } = chartData(
      values.map((value, at) => sampleObservation(2015 + at, { value, low: value, high: value })),
    );
    return { points, isRank: false };
  };
  const beside = (value: number, low: number, high: number) => {
    const { points } = chartData([
      sampleObservation(2015, { value, low: value, high: value }),
      sampleObservation(2016, masked(low, high)),
    ]);
    return { points, isRank: false };
  };

  it('starts at zero unless the values stand close together far above it', () => {
    expect(startsAtZero(axis(10, 100))).toBe(true);
    expect(startsAtZero(axis(82, 100))).toBe(true);
    expect(startsAtZero(axis(98, 100))).toBe(false);
    expect(valueDomain(axis(98, 100))).toEqual([84, 100]);
  });

  it('starts at zero for small counts: from 10 to 11 is one more', () => {
    expect(startsAtZero(axis(10, 11))).toBe(true);
  });

  it('has whole numbers at its ticks where the values are', () => {
    expect(valueTicks(axis(1, 2))).toBe(2);
    expect(valueTicks({ ...axis(1, 9), isRank: true })).toEqual([1, 3, 5, 7, 9]);
  });

  it('takes in the whole range of a masked figure that leaves the others half of the panel', () => {
    const data = beside(60, 10, 99);
    expect(valueDomain(data)).toEqual([0, 100]);
    expect(data.points.some((point) => isCut(point, valueDomain(data)))).toBe(false);
  });

  it('is not stretched by a masked figure to ten times its lowest value, which is then cut', () => {
    for (const data of [beside(60, 100, 999), beside(18, 10, 99)]) {
      const domain = valueDomain(data);
      expect(domain[1]).toBeLessThan(200);
      expect(data.points.map((point) => isCut(point, domain))).toEqual([false, true]);
    }
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
    // One each, and one for the open head of the bar.
    expect(count(svg, /data-reading/gu)).toBe(5);
  });

  it('ends a range that goes on beyond the axis in an open head, with its upper bound', () => {
    const cut = draw([
      sampleObservation(2015, { value: 18 }),
      sampleObservation(2016, masked(10, 99)),
    ]);
    expect(cut).toContain('>至99<');
    // The bar and its head lead to the same row of the table.
    expect(count(cut, /data-reading="sample-2016-m01"/gu)).toBe(2);
    const whole = draw([
      sampleObservation(2015, { value: 60 }),
      sampleObservation(2016, masked(10, 99)),
    ]);
    expect(whole).not.toContain('至99');
    expect(count(whole, /data-reading="sample-2016-m01"/gu)).toBe(1);
  });

  it('keeps the place of a year without a figure', () => {
    const data = chartData([2015, 2016, 2019].map((year) => sampleObservation(year)));
    expect(data.years).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(chartData([1990, 2015].map((year) => sampleObservation(year))).years).toEqual([
      1990, 2015,
    ]);
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
  const spark = (...observations: ReturnType<typeof sampleObservation>[]) => {
    const options = sparkline(chartData(observations));
    return options ? renderSvg(options, { label: '走势' }) : '';
  };

  it('breaks at a year of which only bounds are known, and shows them', () => {
    const known = [2015, 2016, 2018, 2019].map((year) => sampleObservation(year));
    const path = (svg: string) => /<path d="(?<d>[^"]*)"/u.exec(svg)?.groups?.['d'] ?? '';
    expect(count(path(spark(...known)), /M/gu)).toBe(1);
    const broken = spark(...known, sampleObservation(2017, masked(10, 99)));
    expect(broken).toContain('stroke-dasharray');
    expect(count(broken, /M/gu)).toBeGreaterThan(1);
  });

  it('has an open head on a range that goes on', () => {
    const open = spark(
      sampleObservation(2015, { value: 18 }),
      sampleObservation(2016, masked(10, 99)),
    );
    const whole = spark(
      sampleObservation(2015, { value: 60 }),
      sampleObservation(2016, masked(10, 99)),
    );
    expect([count(open, /<path/gu) - count(whole, /<path/gu)]).toEqual([1]);
  });

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
