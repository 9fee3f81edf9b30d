import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainQuery } from '../../../src/search/query/explainQuery.ts';
import { printQuery } from '../../../src/search/query/printQuery.ts';
import { readQuery } from '../../../src/search/query/readQuery.ts';

function good(source: string) {
  const reading = readQuery(source);
  if ('problem' in reading) throw new Error(`${source}: ${reading.problem.reason}`);
  return reading;
}
const explain = (source: string) => explainQuery(good(source).query);
const print = (source: string) => printQuery(good(source).query);
function problem(source: string) {
  const reading = readQuery(source);
  if (!('problem' in reading)) throw new Error(`${source} is good`);
  return reading.problem;
}
const literal = (text: string) => [
  { first: { alternatives: [{ elements: [{ kind: 'text', text }] }] }, links: [] },
];

describe('a query', () => {
  it.each([
    ['段简', '『段简』'],
    ['督查 落实', '同一段里都有：『督查』；『落实』'],
    ['督查 落实 范围:句', '同一句里都有：『督查』；『落实』'],
    ['推进|推动 落实', '同一段里都有：『推进』或『推动』；『落实』'],
    ['推进 | 推动', '『推进』或『推动』'],
    ['(推进|推动)工作', '『推进工作』或『推动工作』'],
    ['（ 推进 ｜ 推动 ）工作', '『推进工作』或『推动工作』'],
    ['狠抓|(认真|切实)(抓|贯彻)', '『狠抓』或『认真抓』或『认真贯彻』或『切实抓』或『切实贯彻』'],
    ['((加|增)强|提高)能力', '『加强能力』或『增强能力』或『提高能力』'],
    ['(不是|并非)$10(而是|乃是)', '『不是』或『并非』之后 10 字内有『而是』或『乃是』'],
    ['落实 -(督查|检查)组', '『落实』；同一段里没有『督查组』或『检查组』'],
    ['（一）|（二）', '『（一）』或『（二）』'],
    ['(推进', '『(推进』'],
    ['(推进"|"工作)', '『(推进|工作)』'],
    ['落实 -督查', '『落实』；同一段里没有『督查』'],
    ['不是…而是', '『不是』之后同一句内有『而是』'],
    ['不是……而是', '『不是』之后同一句内有『而是』'],
    ['不是…10…而是', '『不是』之后 10 字内有『而是』'],
    ['不是…１０……而是', '『不是』之后 10 字内有『而是』'],
    ['抓？促？', '『抓〔任意 1 字〕促〔任意 1 字〕』'],
    ['抓??', '『抓〔任意 2 字〕』'],
    ['为＊服务', '『为〔0–30 字，不跨小句〕服务』'],
    ['[抓促保]落实', '『〔抓、促、保之一〕落实』'],
    ['报送信息{数}期', '『报送信息〔一个数〕期』'],
    ['{句首}各单位', '句首的『各单位』'],
    ['落实{段末}', '『落实』（在段末）'],
    ['落实 单位:西城 年份:2018-2020', '『落实』；只看单位“西城”；只看年份“2018-2020”'],
    ['落实 -部分：不足|任务 位置:标题', '『落实』；不要部分“不足”或“任务”；只看位置“标题”'],
    ['不是|并非$10而是', '『不是』或『并非』之后 10 字内有『而是』'],
    ['不是＄１０而是', '『不是』之后 10 字内有『而是』'],
    ['督查#5落实', '『督查』前后 5 字内有『落实』'],
    ['督查+2落实', '『督查』之后恰好隔 2 字有『落实』'],
    ['督查-5落实', '『督查』之后 5 字内没有『落实』'],
    ['督查~5落实', '『督查』之前 5 字内没有『落实』'],
    ['既$5又+1还', '『既』之后 5 字内有『又』之后恰好隔 1 字有『还』'],
  ])('%s says %s', (source, words) => {
    expect(explain(source)).toBe(words);
  });

  it.each([
    ...['10-20', '5%', 'A+B', '2019-2020年', '互联网+政务', '互联网+5G', 'T-34坦克', '10年-20年'],
    ...[
      '5℃-10℃',
      '上午~下午',
      '（一）',
      '《年鉴》',
      '“四个意识”',
      '12:30',
      '责任单位：市政府',
      '$100',
    ],
    ...['西部-2020规划', 'a_b.c/d', '-', '——', '20%-30%', '1,234.5'],
  ])('takes %s as text', (source) => {
    expect(good(source).query.terms).toEqual(literal(source));
  });

  it('takes anything in quotation marks as text', () => {
    for (const text of [
      '？',
      '不是…而是',
      '单位:西城',
      '-5℃',
      '[2010]5号',
      '大局 加强',
      '甲$5乙',
    ]) {
      expect(good(`"${text}"`).query.terms).toEqual(literal(text));
    }
    expect(good('""""').query.terms).toEqual(literal('"'));
    expect(good('说"不是…而是"的').query.terms).toEqual(literal('说不是…而是的'));
  });

  it('tells what may have been meant otherwise', () => {
    expect(good('怎么办？').notes).toEqual(['“？”代表任意一个字；要查问号本身，写成 "？"']);
    expect(good('京津-冀').notes).toEqual(['“-”后面没有字数，按文字查；CCL 的写法如 甲-3乙']);
    expect(good('督查＃5落实').notes).toContain('全角的“＃”当作半角的 #');
    expect(good('督查 $5 落实').notes).toEqual(['“$5”按文字查；CCL 的写法里，它前后不空格']);
    expect(good('[2010]5号').notes).toHaveLength(1);
    expect(good('督查 落实').notes).toEqual([]);
  });

  it.each([
    ['', 0, '没有要查的字', null],
    ['落实"督查', 2, '引号没有成对', '落实"督查"'],
    ['"', 0, '引号没有成对', '""""'],
    ['[抓促', 0, '方括号没有成对', '"["抓促'],
    ['抓[]', 1, '方括号里没有字', '抓"[]"'],
    ['信息{数', 2, '花括号没有成对', '信息"{"数'],
    ['信息{数目}期', 2, '花括号里只能写数、句首、句末、段首、段末', '信息{数}期'],
    ['{x}', 0, '花括号里只能写数、句首、句末、段首、段末', '"{x}"'],
    ['推进|', 2, '“|”后面缺少要查的字', '推进'],
    ['(推进|)工作', 4, '“|”后面缺少要查的字', null],
    ['(|推进)工作', 1, '“|”前面缺少要查的字', null],
    ['(推进 工作|推动)', 0, '圆括号里只能写用“|”隔开的字，不能有空格和别的算符', null],
    ['(甲…乙|丙)', 0, '圆括号里只能写用“|”隔开的字，不能有空格和别的算符', null],
    ['推进||推动', 3, '“|”前面缺少要查的字', '推进|推动'],
    ['加强领导……', 4, '“……”后面缺少要查的字', '加强领导"……"'],
    ['不是$而是', 2, '“$”后面缺少字数', '不是$10而是'],
    ['不是…999…而是', 3, '相隔至多 300 字', '不是…300…而是'],
    ['不是$999而是', 3, '相隔至多 300 字', '不是$300而是'],
    ['落实＊', 2, '＊后面缺少要查的字', '落实'],
    ['*落实*  督查', 0, '＊前面缺少要查的字', '落实  督查'],
    ['*落实', 0, '＊前面缺少要查的字', '落实'],
    ['＊＊＊＊', 0, '＊＊＊＊ 旁边缺少要查的字', '"＊＊＊＊"'],
    [`抓${'？'.repeat(200)}`, 31, '？至多 30 个相连', `抓${'？'.repeat(30)}`],
    ['[^的]落实', 0, '方括号里的字任取一个，没有“除了这些字”的写法；？代表任意一个字', '？落实'],
    ['一*二*三*四*五', 7, '＊至多 3 个', '一*二*三*四…五'],
    ['-5℃', 0, '只有“不含”的字，没有要查的字', '"-5℃"'],
    ['单位:西城', 0, '只有筛选，没有要查的字', '"单位:西城"'],
    ['{句首}', 0, '{句首} 旁边缺少要查的字', '"{句首}"'],
    ['落实{句首}', 2, '{句首} 要紧挨着写在字的前面', '落实"{句首}"'],
    ['落实 单位:', 3, '“单位”后面缺少内容', '落实 "单位:"'],
    ['落实 单位: 西城', 3, '“单位”后面缺少内容', '落实 单位:西城'],
    ['落实 范围:章', 3, '范围只能是句、段、篇', '落实 范围:段'],
    ['落实 年份:2019年', 3, '年份写四位数字、2018-2020 或不详', '落实 年份:2019'],
    ['落实 位置:脚注', 3, '位置只能是标题、正文', '落实 位置:标题'],
  ])('%s: the place, the reason and a good query', (source, offset, reason, suggestion) => {
    expect(problem(source)).toMatchObject({ offset, reason, suggestion });
    if (suggestion !== null) expect(readQuery(suggestion)).toHaveProperty('query');
  });

  it.each([
    ['督查  落实', '督查 落实'],
    ['不是$10而是', '不是…10…而是'],
    ['"落实"', '落实'],
    ['10-20', '"10-20"'],
    ['不是…"10"…而是', '不是…"10"…而是'],
    ['"A"#3"B"', '"A"#3"B"'],
    ['(推进|推动)工作', '推进工作|推动工作'],
    ['（一）|（二）', '"（一）"|"（二）"'],
    ['范围:篇 落实 段落:不足 -甲', '落实 -甲 部分:不足 范围:篇'],
  ])('%s is %s in canonical form', (source, canonical) => {
    expect(print(source)).toBe(canonical);
  });

  const mark = fc.constantFrom(
    ...'抓促落实不是而10aB-+$#~…||?？*＊[]{}(（)）":：  ,。“”单位数句首'.split(''),
    '{数}',
    '(抓|促)',
    '(抓|',
    '单位:',
  );
  const anything = fc.oneof(
    fc.array(mark, { maxLength: 12 }).map((marks) => marks.join('')),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('of any characters is good, or its suggestion is after a few steps', () => {
    fc.assert(
      fc.property(anything, (source) => {
        let next: string | null = source;
        for (let step = 0; step < 20 && next !== null; step += 1) {
          const reading = readQuery(next);
          if ('query' in reading) return;
          const { offset, length } = reading.problem;
          expect(offset + length).toBeLessThanOrEqual(next.length);
          next = reading.problem.suggestion;
        }
        expect(next).toBeNull();
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('printed and read again is the same', () => {
    fc.assert(
      fc.property(anything, (source) => {
        const reading = readQuery(source);
        if ('problem' in reading) return;
        const { query } = reading;
        const printed = printQuery(query);
        const bare = ({ filters, ...rest }: typeof query) => ({
          ...rest,
          filters: filters.map((filter) => ({ ...filter, offset: 0 })),
        });
        expect(bare(good(printed).query)).toEqual(bare(query));
        expect(print(printed)).toBe(printed);
        expect(explainQuery(query)).not.toBe('');
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('in quotation marks is any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const quoted = `"${text.replace(/["＂]/gu, '""')}"`;
        const read = text.replace(/＂/gu, '"').replace(/[\n\r\t]/gu, ' ');
        expect(good(quoted).query.terms).toEqual(literal(read));
      }),
    );
  });

  it('of 10,000 characters is read', () => {
    expect(good('落实'.repeat(5000)).query.terms).toHaveLength(1);
    expect(good('的-'.repeat(5000)).query.terms).toHaveLength(1);
    expect(good('('.repeat(10_000)).query.terms).toHaveLength(1);
    expect(problem('(甲|乙)'.repeat(2000)).reason).toBe('“|”至多隔开 50 段文字');
    expect(problem(`${'(甲|'.repeat(3000)}乙${')'.repeat(3000)}`).reason).toBe(
      '“|”至多隔开 50 段文字',
    );
  });
});
