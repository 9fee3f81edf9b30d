import { describe, expect, it } from 'vitest';
import { compareSpeeches } from '../../../src/compare/compareSpeeches.ts';
import { differenceLabel } from '../../../src/compare/differenceLabel.ts';
import { outlineMatrix } from '../../../src/compare/matrix.ts';
import { splitSections } from '../../../src/compare/sections.ts';
import { bareHeading } from '../../../src/outline/bareHeading.ts';
import { comparedSpeech } from '../../support/comparedSpeech.ts';
import { sampleMetric } from '../../support/sampleSpeech.ts';

const areas = [
  { key: 'supervision', name: '督查', cues: ['督查', '督促检查'] },
  { key: 'team', name: '队伍建设', cues: ['队伍', '干部'] },
];

const earlier = comparedSpeech(
  'earlier',
  [
    '今天开会，总结工作。',
    '一、2019年工作回顾',
    '（一）督查工作掷地有声。',
    '立项督办二百件，件件有回音，事事有着落。',
    '（二）干部面貌焕然一新。',
    '学习抓得紧，作风抓得实。',
    '同时，也要清醒地看到，工作中还存在不足。',
    '二、2020年工作任务',
    '要抓好落实。',
    '同志们，让我们共同努力。',
  ],
  { metrics: [sampleMetric({ indicator: 'supervision.items', value: 200, unit: '件' })] },
);
const later = comparedSpeech(
  'later',
  [
    '一年一度的会议，今天召开。',
    '一、各项工作取得新成绩',
    '（一）队伍建设常抓不懈。',
    '学习培训十次。',
    '（二）督促检查动真碰硬。',
    '立项督办三百件，件件有回音，事事有着落。',
    '（三）接待工作热情周到。',
    '接待客人一千位。',
    '二、明年工作安排',
    '要抓好落实。',
    '同志们，让我们携手前进。',
  ],
  { metrics: [sampleMetric({ indicator: 'supervision.items', value: 250, unit: '件' })] },
);

const comparison = compareSpeeches(earlier, later, areas);
const rows = comparison.rows.map(({ a, b }) => [
  comparison.a[a ?? -1]?.title ?? null,
  comparison.b[b ?? -1]?.title ?? null,
]);

describe('outlines side by side', () => {
  it('stand by part where they share no word, by area where they change their order', () => {
    expect(rows).toContainEqual(['2019年工作回顾', '各项工作取得新成绩']);
    expect(rows).toContainEqual(['督查工作掷地有声', '督促检查动真碰硬']);
    expect(rows).toContainEqual(['干部面貌焕然一新', '队伍建设常抓不懈']);
    expect(rows).toContainEqual(['2020年工作任务', '明年工作安排']);
  });

  it('leave a gap beside what only one of them has, where it stands', () => {
    expect(rows.findIndex(([, title]) => title === '接待工作热情周到')).toBeGreaterThan(
      rows.findIndex(([, title]) => title === '督促检查动真碰硬'),
    );
    expect(rows.find(([, title]) => title === '接待工作热情周到')?.[0]).toBeNull();
  });

  it('hold every section of both once', () => {
    const indexes = (side: 'a' | 'b') =>
      comparison.rows.flatMap((row) => row[side] ?? []).toSorted((one, other) => one - other);
    expect(indexes('a')).toEqual(comparison.a.map((_, index) => index));
    expect(indexes('b')).toEqual(comparison.b.map((_, index) => index));
  });

  it('tell the shortcomings as a section of their own, though no heading does', () => {
    expect(splitSections(earlier).map(({ part, title }) => [part, title])).toContainEqual([
      'shortcomings',
      '',
    ]);
  });
});

describe('a heading', () => {
  it.each([
    ['（一）政务服务持续提升。', '政务服务持续提升'],
    ['一、上半年工作', '上半年工作'],
    ['一是突出重点。', '突出重点'],
    ['3.做好接待', '做好接待'],
    ['一、', '一、'],
  ])('loses its number and full stop: %s', (text, bare) => {
    expect(bareHeading(text)).toBe(bare);
  });
});

describe('figures side by side', () => {
  const labels = (a: Parameters<typeof sampleMetric>[0], b: typeof a) => {
    const one = { ...earlier, metrics: [sampleMetric(a)] };
    const other = { ...later, metrics: [sampleMetric(b)] };
    return compareSpeeches(one, other, areas).metrics.map(differenceLabel);
  };

  it('of the same indicator give their difference', () => {
    expect(comparison.metrics.map(differenceLabel)).toEqual(['+50（↑ 25%）']);
  });

  it.each([
    ['another unit', { unit: '件次' }, '量词不同，不比'],
    ['another time', { period: '截至5月底' }, '时段不同，不比'],
    ['a hidden figure', { value: null, masked: { digits: 3 } }, '有数隐去或是区间，不比'],
  ])('are not compared: %s', (_, change, label) => {
    expect(labels({}, change)).toEqual([label]);
  });

  it('of one speech only are listed alone, and increases are no figures of the time', () => {
    expect(labels({}, { indicator: 'other' })).toEqual(['', '']);
    expect(labels({ comparison: { direction: 'up', base: null } }, {})).toEqual(['']);
  });
});

describe('passages in common', () => {
  it('are told longest first, with their share of each speech', () => {
    const { passages, shareOfA, shareOfB, inA } = comparison.reuse;
    expect(passages.map(({ text }) => text)).toEqual(['百件，件件有回音，事事有着落']);
    const place = inA[0];
    const text = earlier.paragraphs[place?.paragraph ?? -1]?.text ?? '';
    expect(text.slice(place?.start, place?.end)).toBe('百件，件件有回音，事事有着落');
    expect(shareOfA).toBeCloseTo(14 / earlier.paragraphs.map((p) => p.text).join('').length, 5);
    expect(shareOfB).toBeGreaterThan(0);
  });

  it('are the whole of a speech beside itself, and nothing beside another', () => {
    // But for paragraphs that are too short to be a passage.
    expect(compareSpeeches(earlier, earlier, areas).reuse.shareOfA).toBeGreaterThan(0.85);
    const none = comparedSpeech('none', ['毫不相干的一段话。']);
    expect(compareSpeeches(earlier, none, areas).reuse).toMatchObject({
      passages: [],
      shareOfA: 0,
      shareOfB: 0,
    });
  });
});

describe('the outlines of several speeches', () => {
  it('make rows of what belongs together, each with a cell a speech', () => {
    const matrix = outlineMatrix([later, earlier, later], areas);
    const row = matrix.find(({ area }) => area === 'supervision');
    expect(row?.part).toBe('achievements');
    expect(row?.cells.map((cell) => cell?.title)).toEqual([
      '督促检查动真碰硬',
      '督查工作掷地有声',
      '督促检查动真碰硬',
    ]);
    for (const { cells } of matrix) expect(cells).toHaveLength(3);
  });
});
