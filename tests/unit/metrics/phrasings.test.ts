import { describe, expect, it } from 'vitest';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import { readQuantity } from '../../../src/metrics/quantities/readQuantity.ts';
import { findSpots } from '../../../src/metrics/quantities/spots.ts';

const textsIn = (words: string) => findSpots(words).map(({ text }) => text);

describe('quantities as this genre states them', () => {
  it.each([
    ['同比增长12.5%。', '12.5%', 12.5, 'exact'],
    ['下降3.2个百分点。', '3.2个百分点', 3.2, 'exact'],
    ['办理近百件。', '近百件', 100, 'near'],
    ['培训上千人次。', '上千人次', 1000, 'near'],
    ['办结率达百分之九十五。', '百分之九十五', 95, 'exact'],
    ['召开会议十余次。', '十余次', 10, 'over'],
    ['印发文件1,234件。', '1,234件', 1234, 'exact'],
    ['印发文件１２３件。', '１２３件', 123, 'exact'],
    ['投资超过3.5亿元。', '超过3.5亿元', 350_000_000, 'over'],
    ['惠及群众约2万人。', '约2万人', 20_000, 'near'],
    ['接待来访三百二十人次。', '三百二十人次', 320, 'exact'],
    ['印发文件1 234件。', '1 234件', 1234, 'exact'],
    ['总值达到7 4 7 7 2 亿元。', '7 4 7 7 2 亿元', 7_477_200_000_000, 'exact'],
    ['同比增长1 5 ．3 ％。', '1 5 ．3 ％', 15.3, 'exact'],
    ['办结率百分之百。', '百分之百', 100, 'exact'],
    ['产量增加两、三倍。', '两、三倍', 2, 'range'],
    ['接待七八十人。', '七八十人', 70, 'range'],
    ['发挥八亿农民的积极性。', '八亿', 800_000_000, 'exact'],
    ['我国有六万万人口。', '六万万', 600_000_000, 'exact'],
    ['种树5000株左右。', '5000株左右', 5000, 'near'],
    ['再减企业税负3500元。', '3500元', 3500, 'exact'],
    ['全年增长19·5％。', '19·5％', 19.5, 'exact'],
    ['办结率达九成五。', '九成五', 9.5, 'exact'],
    ['共印发12章的章程。', '12章', 12, 'exact'],
    ['内设机构精简１／4。', '１／4', 0.25, 'exact'],
    ['提前一年建成。', '一年', 1, 'exact'],
    ['用四个月的时间超额完成了任务。', '四个月', 4, 'exact'],
    ['时限压缩至3个工作日内。', '3个工作日', 3, 'exact'],
    ['保留不足百个。', '不足百个', 100, 'under'],
    ['财政收入十年接近翻一番。', '接近翻一番', 1, 'near'],
    ['推进87个重点项目。', '87个', 87, 'exact'],
    ['安全生产3285天无事故。', '3285天', 3285, 'exact'],
  ])('%s states %s', (sentence, text, value, qualifier) => {
    expect(textsIn(sentence)).toEqual([text]);
    expect(readQuantity(text)).toMatchObject({ value, qualifier, masked: null });
  });

  it.each(['他们以十倍的疯狂反扑。', '从7月1日起施行。', '这是因为五年内不可能实现。'])(
    '%s states none',
    (sentence) => {
      expect(textsIn(sentence)).toEqual([]);
    },
  );

  it('are read the same from their words alone, whatever stands before them', () => {
    expect(textsIn('走进了百家企业。')).toEqual(['百家']);
    expect(readQuantity('百家')).toMatchObject({ value: 100, unit: '家' });
  });

  it('keeps a masked figure as a number of x, without a value', () => {
    expect(readQuantity('xxx余件')).toEqual({
      value: null,
      unit: '件',
      qualifier: 'over',
      masked: { digits: 3 },
    });
  });

  it('reads ranks where words say that they are ranks', () => {
    expect(textsIn('综合考评名列全省第二。')).toEqual(['第二']);
    expect(textsIn('位居全市首位。')).toEqual(['首位']);
    expect(textsIn('在全省13个设区市测评中，我市由第9名升至第4名。')).toEqual(['第9名', '第4名']);
    expect(textsIn('大力发展第三产业。')).toEqual([]);
    expect(textsIn('把安全放在首位。')).toEqual([]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    '2009年3月5日召开会议。',
    '〔2009〕12号文件。',
    '上午8:30开会。',
    '贯彻十一届十二次全委会精神。',
    '落实“三个代表”、四个全面、三农工作。',
    '实行24小时值班制。',
    '保障258电台运转。',
    '讲三个方面的问题。',
    '改造市政府十五楼会议室。',
    '《年鉴（xx）》编撰顺利。',
    '严格履行“一岗双责”。',
    '每月指派一名副主任牵头。',
    '确保千家万户平安。',
    '推进60件实事。',
    '用3个月时间整改。',
  ])('%s', (sentence) => {
    expect(textsIn(sentence)).toEqual([]);
  });
});

describe('what a figure is, by the words around it', () => {
  const lists = { areas: [], indicators: [] };
  const read = (text: string) => findMetrics([{ id: 'p001', level: 0, part: null, text }], lists);

  it.each([
    ['全厂职工由1998年的4200人精简到目前的2650人。', ['from', 'to']],
    ['网站由68个整合为13个。', ['from', 'to']],
    ['考核名次居第五位上升到第四位。', ['from', 'to']],
    ['扣除比例分别从50%、75%提高至100%。', ['from', 'from', 'to']],
    ['补助由每人每年380元提高到420元。', ['from', 'to']],
    ['人员由120人转为80人。', ['from', 'to']],
    ['将现行16%的比例降至13%。', ['from', 'to']],
    ['由于降雨偏多，受灾380人，转移增加到420人。', [undefined, undefined]],
  ])('%s has the points %j', (text, points) => {
    expect(read(text).map(({ point }) => point)).toEqual(points);
  });

  it.each([
    ['全年制发公文371件，没有达到年初提出的压减10%的目标；办理来文2408件。', ['10%']],
    ['今年要分别下降2%，有效投资扩大到5亿元。', ['2%', '5亿元']],
    ['争取用三年时间，使全区绿化率达到40%。', ['40%']],
    ['糖料产量将比去年增长10%以上。', ['10%以上']],
    ['快速反应机制健全，处置事件30件。', []],
    ['完成计划的110%，超过计划5%。', []],
    ['将税率由17%降到13%。', []],
    ['投资将由去年的1076亿元增加到1562亿元。', ['1562亿元']],
    ['计划指标是：粮食500万吨，棉花20万吨。', ['500万吨', '20万吨']],
    ['目标很明确，产值翻一番，收入达到3000元。', ['翻一番', '3000元']],
    ['提出了新的目标，五年内绿化率达到40%。', ['40%']],
    ['招生人数将为：高等学校10万人，中专15万人。', ['10万人', '15万人']],
    ['要求消费增长5%，零售额增长8%；积累增长3%。', ['5%', '8%', '3%']],
    ['按照上级要求办理公文12件。', []],
    ['今冬明春计划清淤45条，新建泵站8座。', ['45条', '8座']],
    ['提出了办理12件、督办8件的两项指标。', ['12件', '8件']],
    ['到2030年，力争取得突破，绿化率达到40%。', ['40%']],
    ['下半年收入增长加快，全年增长8%。', []],
    ['全年新增就业980人，超过预期目标；人均收入9422元，增长7.7%。', []],
    ['原计划招录20人，实际招录18人。', ['20人']],
    ['完成了上级下达的任务：办理公文12件。', []],
    ['原定投资5亿元，实际完成4亿元。', ['5亿元']],
    ['将用5亿元改造棚户区，届时惠及3万户。', ['5亿元', '3万户']],
  ])('%s has the targets %j', (text, targets) => {
    const found = read(text).filter(({ status }) => status === 'target');
    expect(found.map((metric) => metric.text)).toEqual(targets);
  });

  it.each([
    ['全年领导批示45次，比上年的36次增加9次。', ['全年', '上年', '全年']],
    ['收入从1997年的7.4万亿元增加到2002年的10.2万亿元。', ['1997年', '2002年']],
    ['今年投入由去年的10亿元增加到15亿元。', ['去年', '今年']],
    ['全年产量5万吨，是上年的1.8倍。', ['全年', '全年']],
    ['在今年上报信息1140条的基础上，信息工作采用300条。', ['今年', null]],
    ['税收完成全年任务的51.7%。', [null]],
    ['去年全年办理公文1200件，今年上半年办理700件。', ['去年全年', '今年上半年']],
    ['2009年形势很好，全年发文371件。', ['2009年']],
    ['提前一年完成任务，投资5亿元。', [null, null]],
  ])('%s covers %j', (text, periods) => {
    expect(read(text).map(({ period }) => period)).toEqual(periods);
  });

  it('a change in per cent is none of a level in per cent', () => {
    const [, rate, change] = read('办结1200件，按期办结率99.5%，同比增长13.1%。');
    expect(rate?.text).toBe('99.5%');
    expect(change?.comparison).toEqual({ direction: 'up', base: '同比' });
  });

  it.each([
    ['审批事项减少一半。', ['down']],
    ['行政开支下降近一半，培训增加一半以上。', ['down', 'up']],
    ['其中一半用于道路，增加值的一半来自出口。', [null, null]],
  ])('%s goes %j', (text, directions) => {
    expect(read(text).map(({ comparison }) => comparison?.direction ?? null)).toEqual(directions);
  });

  it.each([
    ['粮食比上年增长5%，棉花增长8%，油料下降2%。', ['上年', '上年', '上年']],
    ['粮食比上年增长5%，棉花年均增长8%。', ['上年', null]],
    ['粮食比上年增长5%，棉花增长8万吨。', ['上年', null]],
  ])('%s is compared with %j', (text, bases) => {
    expect(read(text).map(({ comparison }) => comparison?.base)).toEqual(bases);
  });

  it.each([
    ['农民人均收入5000元，比上年增加300元，增长6%。', ['人均', '人均', undefined]],
    ['人均收入平均每年增长6%。', ['平均每年']],
  ])('%s is a rate by %j', (text, rates) => {
    expect(read(text).map(({ per }) => per)).toEqual(rates);
  });

  it.each([
    ['投入占总支出的20%，其中教育占8%，卫生占5%。', [undefined, 'm01', 'm01']],
    ['物价上涨21.7%，其中食品的因素有13个百分点。', [undefined, 'm01']],
    ['收入增长5%，其中工资收入占比提高3%。', [undefined, undefined]],
    ['其中教育占8%，卫生占5%。', [undefined, undefined]],
  ])('%s has parts of %j', (text, totals) => {
    expect(read(text).map(({ partOf }) => partOf)).toEqual(totals);
  });

  it('a clause that only tells the way goes on with the base, and a year alone is one', () => {
    const found = read('门诊量比去年同期增加1.8万人次，增长9.2%。财政收入比上年税收增长5%。');
    expect(found.map(({ comparison }) => comparison?.base)).toEqual([
      '去年同期',
      '去年同期',
      '上年',
    ]);
  });

  it('tells both ways of a change from one change to another', () => {
    const ways = read('利润由上年下降2.3%转为增长8.5%。').map(
      ({ comparison }) => comparison?.direction,
    );
    expect(ways).toEqual(['down', 'up']);
  });

  it('tells the parts of a total by what is left of it', () => {
    const [total, ...parts] = read('借款共计14亿元，已经归还13亿元，剩下的1亿元今年还清。');
    expect(parts.map(({ partOf }) => partOf)).toEqual([total?.id, total?.id]);
  });

  it('tells a rate that the clause before names', () => {
    const [, level] = read('人均收入增加910元，达到1826元。');
    expect(level?.per).toBe('人均');
    expect(read('人均预期寿命达到79岁。')[0]?.per).toBeUndefined();
  });

  it.each([
    ['1至11月，优良天数298天。', '1至11月'],
    ['春节期间，检查门店260家。', '春节期间'],
    ['自开展活动以来，走访企业56家。', '自开展活动以来'],
    ['在此期间，走访企业56家。', null],
    ['今冬明春，清淤河道45条。', '今冬明春'],
    ['三年新改建道路326公里。', '三年'],
    ['比上一年增加12件。', null],
  ])('%s covers %s', (text, period) => {
    expect(read(text)[0]?.period).toBe(period);
  });
});
