import { describe, expect, it } from 'vitest';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';

const areas = [{ key: 'logistics', cues: ['节水', '网站', '审批', '经费'] }];
const counted = [
  { key: 'water', area: 'logistics', match: ['节约用水'], units: ['立方米', '方', '吨'] },
  { key: 'rank', area: 'logistics', match: ['网站评估'], units: ['名'] },
  { key: 'staff', area: 'logistics', match: ['网站管理员'], units: ['名'] },
  { key: 'rate', area: 'logistics', match: ['按期办结率'], units: ['%'] },
  { key: 'cost', area: 'logistics', match: ['公用经费'], units: ['元'] },
  { key: 'accepted', area: 'logistics', match: ['审批事项'], units: ['件'] },
  { key: 'visits', area: 'logistics', match: ['网站访问'], units: ['人次'] },
];
const indicators = counted.map((indicator) => ({ ...indicator, isRank: indicator.key === 'rank' }));
const read = (text: string) =>
  findMetrics([{ id: 'p001', level: 0, part: null, text }], { areas, indicators }).map(
    ({ indicator }) => indicator,
  );

describe('an indicator has figures of its own kind of unit', () => {
  it.each([
    ['节约用水33730方。', 'water'],
    ['节约用水500吨。', 'water'],
    ['节约用水灌溉面积2000万亩。', null],
    ['节约用水5%。', null],
    ['网站评估名列全省第三。', 'rank'],
    ['网站评估加分3分。', null],
    ['网站评估组织评审专家12名。', null],
    ['网站评估名列全省第三名。', 'rank'],
    ['网站管理员12名。', 'staff'],
    ['网站管理员评比全省第2名。', null],
    ['按期办结率达到99.5%。', 'rate'],
    ['按期办结率提高2个百分点。', 'rate'],
    ['公用经费支出35万元。', 'cost'],
    ['公用经费压减5%。', null],
    ['受理审批事项311件。', 'accepted'],
    ['取消和下放审批事项311项。', null],
    ['审批事项排名全省第三。', null],
    ['网站访问5万人次。', 'visits'],
    ['网站访问用户35家。', null],
  ])('%s is of %s', (sentence, key) => {
    expect(read(sentence)).toEqual([key]);
  });
});

describe('a short word', () => {
  const lists = {
    areas: [
      { key: 'information', cues: ['信息工作'] },
      { key: 'supervision', cues: ['督查'] },
    ],
    indicators: [
      { key: 'adopted', area: 'information', match: ['采用'], units: ['条'], isRank: false },
      { key: 'tasks', area: 'supervision', match: ['任务完成'], units: ['项'], isRank: false },
      { key: 'rate', area: 'supervision', match: ['完成率'], units: ['%'], isRank: false },
    ],
  };
  const named = (heading: string, text: string) =>
    findMetrics(
      [
        { id: 'p001', level: 2, part: null, text: heading },
        { id: 'p002', level: 0, part: null, text },
      ],
      lists,
    ).map(({ indicator, area }) => [indicator, area]);

  it('names an indicator below a heading of its area, and nowhere else', () => {
    expect(named('（一）信息工作要奋起直追。', '全年采用300条。')).toEqual([
      ['adopted', 'information'],
    ]);
    expect(named('（一）奋起直追。', '全年采用300条。')).toEqual([[null, 'other']]);
  });

  it('is none of a heading that names two areas', () => {
    expect(named('（一）信息工作和督查。', '全年新增300户。')).toEqual([[null, 'other']]);
  });

  it('goes on from the figure before it in its sentence', () => {
    const told = named('（一）奋起直追。', '92项任务完成91项，完成率98.9%。');
    expect(told.at(-1)).toEqual(['rate', 'supervision']);
    expect(named('（一）奋起直追。', '92项任务完成91项。完成率98.9%。').at(-1)).toEqual([
      null,
      'other',
    ]);
  });
});
