import { describe, expect, it } from 'vitest';
import { readLists } from '../../../src/import/read/lists.ts';
import { findInconsistencies } from '../../../src/metrics/consistency/findInconsistencies.ts';
import { placeMetrics } from '../../../src/metrics/consistency/place.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import type { Speech } from '../../../src/schema/speech.ts';
import { findingsOf, readPlantedErrors } from '../../support/metrics/plantedErrors.ts';

const lists = readLists('content');
const yearly: Speech['period'] = { label: '全年', half: null, year: 2019 };

/** What is found in 样例 paragraphs, a paragraph an argument. */
function findingsIn(...paragraphs: string[]) {
  const blocks = paragraphs.map((text, index) => ({
    id: `p00${String(index + 1)}`,
    level: 0,
    part: 'achievements' as const,
    text,
  }));
  const metrics = findMetrics(blocks, lists);
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return findInconsistencies({ metrics, period: yearly }, texts);
}

describe('figures that do not go together', () => {
  it.each([
    ['编发快报138期，其中普刊80期、专刊33期、增刊27期。', 'sum', 'likely', '140期'],
    // 建议 and 提案 are all that there is.
    ['办理建议提案431件，其中建议190件、提案236件。', 'sum', 'likely', '426件'],
    ['编发快报431件，其中普刊190件、专刊236件。', 'sum', 'unsure', '426件'],
    ['受理工单1105件，其中咨询486件、求助402件、其他207件。', 'sum', 'likely', '1095件'],
    ['印发信息60篇，其中专报72篇。', 'sum', 'likely', '不超过 60篇'],
    ['受理咨询24800件，办结22320件，办结率93%。', 'share', 'likely', '90%'],
    ['报告108项任务完成107项，完成率95.1%。', 'share', 'likely', '99.07%'],
    ['受理12件中办结10件，办结率90%。', 'share', 'likely', '83.33%'],
    ['进驻事项1368项，网办事项1291项，占84.4%。', 'share', 'likely', '94.37%'],
    ['网络转办按时办结率102.3%。', 'over-hundred', 'certain', '不超过 100%'],
    ['办理时限由20天缩短到5天，缩短12天。', 'change', 'likely', '减少 15天'],
    ['覆盖率由60.2%提高到65.2%，提高6个百分点。', 'change', 'likely', '增加 5个百分点'],
    ['信访量由400件下降到300件，下降30%。', 'change', 'likely', '减少 25%'],
    ['领导批示45次，比上年的36次增加8次。', 'change', 'likely', '增加 9次'],
    ['接诊21.4万人次，比上年增加1.8万人次，增长19.2%。', 'change', 'likely', '9.18%'],
    ['为3个镇每镇选派支教教师12名，合计39名。', 'sum', 'likely', '36名'],
    ['选派干部39名到3个镇挂职，每镇12名。', 'sum', 'likely', '36名'],
    ['批示36件次，比上年翻了一番，上年为16件次。', 'change', 'likely', '2.25倍'],
  ])('%s', (sentence, kind, rank, expected) => {
    expect(findingsIn(sentence)).toMatchObject([{ kind, rank, expected }]);
  });

  it.each([
    '为3个镇每镇选派支教教师12名，合计36名。',
    '培训干部360人次，覆盖12个村，每村至少2场。',
    '投入资金500万元建成文化站9个，每个乡镇1个。',
    '落实资金300万元，补助农户120户，户均2万元。',
    '配备网格员300名，划分网格138个，每个网格不少于2名。',
    '审执结11047件，结案率95.38%，法官人均结案335件。',
    '批示36件次，比上年翻了一番，上年为18件次。',
  ])('are none of: %s', (sentence) => {
    expect(findingsIn(sentence)).toEqual([]);
  });

  it('are found where one figure is told twice', () => {
    const found = findingsIn(
      '全年上报信息1104条，位居全市前列。',
      '今年，办公室上报信息1140条，再上台阶。',
    );
    expect(found).toMatchObject([
      { kind: 'told-twice', rank: 'likely', metrics: ['m01', 'm02'], found: '1140条' },
    ]);
    expect(found[0]?.places.map(({ paragraph }) => paragraph)).toEqual(['p001', 'p002']);
  });

  it('are named by their words, so that new numbers of metrics do not rename them', () => {
    const sum = '编发快报138期，其中普刊80期、专刊33期、增刊27期。';
    expect(findingsIn(sum)[0]?.id).toBe('sum:p001:138期/80期/33期/27期');
    expect(findingsIn(`召开会议9次。${sum}`)[0]?.id).toBe('sum:p001:138期/80期/33期/27期');
  });
});

describe('planted errors', () => {
  const cases = readPlantedErrors();
  // The share that is found; what is not is told in the bench.
  it.each([
    ['sum', 0.92],
    ['share', 1],
    ['over-hundred', 1],
    ['change', 0.95],
    ['told-twice', 0.87],
  ] as const)('of %s are found', (kind, least) => {
    const wrong = cases.flatMap((one) => (one.kind === kind ? one.wrong : []));
    const found = wrong.filter((text) => findingsOf(text, lists).length > 0);
    expect(found.length / wrong.length).toBeGreaterThanOrEqual(least);
  });

  it('are the only ones: the sentences without them give nothing', () => {
    const right = cases.flatMap(({ text }) => text ?? []);
    expect(right.length).toBeGreaterThan(70);
    expect(right.filter((text) => findingsOf(text, lists).length > 0)).toEqual([]);
  });
});

describe('figures that go together', () => {
  it.each([
    '编发快报140期，其中普刊80期、专刊33期、增刊27期。',
    // A remainder that nobody named is no contradiction.
    '受理诉求61250件，其中咨询20120件、投诉4630件。',
    '受理咨询24800件，办结22320件，办结率90%。',
    '受理咨询7件，办结5件，办结率71%。',
    '受理咨询7件，办结5件，办结率71.4%。',
    '受理咨询1200余件，办结1080件，办结率85%。',
    '受理咨询xxx件，其中投诉20件、求助30件。',
    '编发快报近140期，其中普刊80期、专刊33期、增刊22期。',
    '税收完成28.7亿元，其中国税17.2亿元、地税11.4亿元。',
    '完成年度任务的112%，增长率达到130%。',
    '办理时限由20天缩短到5天，缩短15天。',
    '信访量由400件下降到300件，下降25%。',
    '覆盖率由60.2%提高到65.2%，提高5个百分点。',
    '接诊21.4万人次，比上年增加1.8万人次，增长9.2%。',
    '领导批示45次，比上年的36次增加9次。',
    '处置集体上访171起，比上年减少16起，下降8.6%。',
    '上半年上报信息520条，全年上报信息1104条。',
    '全年上报信息1104条，明年力争上报信息1200条。',
    '全年上报信息1100余条。今年上报信息1104条。',
    '全年办理来文1820件，其中特急件120件、加急件300件。',
    '受理信访事项356件，其中领导批示40件，按期办结率100%。',
    '召开常务会议22次，专题会议38次，共研究议题164个。',
    '走访企业120家，收集问题86个，已解决64个，正在协调22个，帮助企业融资1.2亿元。',
    '全市18个县区，12个乡镇，6个街道。',
    '现有职工86人，其中党员58人、女职工28人、大专以上学历72人。',
    '共编发信息146期，其中被省采用21期、被市采用45期。',
    '办理建议192件，满意率100%；办理提案239件，满意率98%。',
    '全年接待来访312批1860人次，其中集体访41批900人次。',
    '上报信息1040条，被市采用364条，得分居全市第3位，采用率较上年提高5个百分点。',
    '会议由58个减少到46个，文件由1240件减少到868件，分别下降20.7%和30%。',
    '一般公共预算收入78.5亿元，增长8.2%，其中税收收入62.3亿元，占79.4%。',
    '完成投资286.3亿元，占年计划的95.4%，其中工业投资131.7亿元，增长12%。',
    '今年共排查隐患1200处，整改1150处，整改率95.8%，下达整改通知50份。',
    '受理市民热线24800件，同比增长12%，办结率98.5%，满意率96.2%。',
    '培训干部3期360人次，其中处级干部120人次。',
    '截至目前，已发放补贴1260万元，惠及群众3150户，户均4000元。',
    '全年共办理公文3930件，日均10.8件。',
    '机关用电28万度，比去年同期的32万度下降12.5%；用水1.2万吨，下降8%。',
    '全市粮食总产量达到46.8万吨，其中小麦22.1万吨，玉米20.3万吨。',
    '全年上报信息1040条。上半年上报信息520条，下半年上报信息520条。',
    '群众满意率由92%提高到96.5%，提高4.5个百分点。',
    '投入资金2000万元，新建道路12条、改造36条，共计48公里。',
    '安排项目64个，总投资120亿元；其中，亿元以上项目28个，总投资96亿元。',
    '年初确定的20件实事，完成18件，2件正在推进。',
    '办结群众来信210件，来访312批，网上信访356件，共878件（批）。',
    '完成财政收入35亿元的82%，即28.7亿元。',
    '共有代表建议192件，其中重点建议12件，已全部办复，办复率100%，满意率97%。',
  ])('%s', (sentence) => {
    expect(findingsIn(sentence)).toEqual([]);
  });
});

it('a finding that a person accepted keeps the reason', () => {
  const text = '网络转办按时办结率102.3%。';
  const metrics = findMetrics([{ id: 'p001', level: 0, part: null, text }], lists);
  const accepted = [{ finding: 'over-hundred:p001:102.3%', reason: '含上年结转的件。' }];
  const found = findInconsistencies(
    { metrics, period: yearly, accepted },
    new Map([['p001', text]]),
  );
  expect(found.map((finding) => finding.accepted)).toEqual(['含上年结转的件。']);
});

it('a figure is placed at its own words where they stand twice in its quote', () => {
  const text = '产值增长5%，税收增长5%，投资增长5%。';
  const metrics = findMetrics([{ id: 'p001', level: 0, part: null, text }], lists);
  // As a person may write it, with one quote for all of them.
  const told = metrics.map((metric) => ({ ...metric, quote: text }));
  const placed = placeMetrics(told, new Map([['p001', text]])).flat();
  expect(placed.map(({ start }) => start)).toEqual([4, 11, 18]);
});

// It took minutes when every figure of the line was looked through for each rate; the limit is 30 s.
it('a line of 500,000 characters is looked through', () => {
  const sentence =
    '办理公文1234件，比去年同期增长5.6%，其中来文567件、去文667件，办结率达到98.5%。';
  expect(findingsIn(sentence.repeat(11_000))).toEqual([]);
});
