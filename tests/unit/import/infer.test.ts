import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/file.ts';
import { infer } from '../../../src/import/infer.ts';
import { readLists } from '../../../src/import/read/lists.ts';
import { unknownPeriod } from '../../../src/schema/speech.ts';
import { unknownKey } from '../../../src/schema/unknownKey.ts';

const { genres } = readLists('content');
const offices = [
  { key: 'east', names: ['样东市政府办公室', '样东市府办'] },
  { key: 'west', names: ['样西区政府办公室'] },
];

function inferFrom(
  title: string,
  subtitles: readonly string[] = [],
  opening: readonly string[] = [],
  salutation: string | null = null,
) {
  return infer(
    { title, subtitles: [...subtitles], salutation },
    opening.map((text, index) => ({ id: `p00${String(index + 1)}`, text })),
    { offices, genres },
  );
}

function genreOf(...given: Parameters<typeof inferFrom>): [string, string | null] {
  const { inferred, evidence } = inferFrom(...given);
  return [inferred.genre, evidence.find(({ field }) => field === 'genre')?.quote ?? null];
}

describe('what a title says', () => {
  it.each([
    ['样东市政府办公室2021年上半年工作总结', 'east', 'half-year-summary', '上半年', 1, 2021],
    ['样西区政府办公室二〇〇九年度工作总结', 'west', 'annual-summary', '年度', null, 2009],
    ['一九九八年政府工作报告', 'unknown', 'work-report', '未注明', null, 1998],
    ['１９５６年国务院政府工作报告', 'unknown', 'work-report', '未注明', null, 1956],
    ['2019年工作总结', 'unknown', 'annual-summary', '未注明', null, 2019],
    ['在动员会上的讲话', 'unknown', 'meeting-speech', '未注明', null, null],
    ['办公室半年工作总结会讲话', 'unknown', 'half-year-summary', '半年', null, null],
    ['凝心聚力　再谱新篇', 'unknown', 'unknown', '未注明', null, null],
  ])('%s', (title, office, genre, label, half, year) => {
    expect(inferFrom(title).inferred).toEqual({ office, genre, period: { label, half, year } });
  });

  it('takes the year and the period from the lines under it', () => {
    const dated = inferFrom('在总结会上的讲话', ['（2010年7月8日）']);
    expect(dated.inferred.period.year).toBe(2010);
    const themed = inferFrom('凝心聚力', ['——在2010年上半年工作会议上的讲话']);
    expect(themed.inferred.period).toEqual({ label: '上半年', half: 1, year: 2010 });
  });

  it('quotes the year that it takes where a line names two', () => {
    const { evidence } = inferFrom('从一九九八年到2010年的工作回顾');
    expect(evidence).toContainEqual({ field: 'period', value: '2010', quote: '2010年' });
  });

  it('leaves the office open where two are named', () => {
    const { office } = inferFrom('样东市政府办公室与样西区政府办公室座谈会讲话').inferred;
    expect(office).toBe('unknown');
  });
});

describe('the genre', () => {
  it.each([
    ['样例市长述职述廉报告（2019年度）', 'duty-report', '述职述廉报告'],
    ['2019年度述职报告', 'duty-report', '述职报告'],
    ['关于防汛工作情况的汇报', 'situation-report', '汇报'],
    ['关于2010年预算执行情况的报告', 'situation-report', '情况的报告'],
    ['关于上半年计划执行情况的报告', 'situation-report', '情况的报告'],
    ['上半年工作情况汇报提纲', 'half-year-summary', '半年工作情况汇报'],
    ['在样例节开幕式上的致辞', 'address', '致辞'],
    ['样例运动会开幕词', 'address', '开幕词'],
    ['样例局2019年工作总结及2020年工作打算', 'annual-summary', '2019年工作总结'],
    ['2018年样例市府办公室工作总结', 'annual-summary', '2018年样例市府办公室工作总结'],
    ['向样例市第三次代表大会的工作报告', 'work-report', '工作报告'],
    ['政府工作报告（2010年1月5日）', 'work-report', '工作报告'],
    ['全市安全生产电视电话会议讲话', 'meeting-speech', '全市安全生产电视电话会议讲话'],
    ['在2009年度总结表彰大会上的讲话', 'meeting-speech', '在2009年度总结表彰大会上的讲话'],
  ])('of %s', (title, genre, quote) => {
    const [found, words] = genreOf(title);
    expect(found).toBe(genre);
    expect(words).toContain(quote);
  });

  it.each([
    // The word stands in the title, but the text is something else.
    ['关于学习贯彻重要讲话精神的通知'],
    ['关于政府工作报告的讨论发言'],
    ['2019年春运工作总结'],
    ['一季度工作总结'],
    ['在样例县调研时的讲话'],
    ['工作要点'],
  ])('is left open by %s', (title) => {
    expect(genreOf(title)).toEqual(['unknown', null]);
  });

  it('is read from the line under a theme', () => {
    const line = '——在全市办公室系统工作会议上的讲话';
    expect(genreOf('凝心聚力　真抓实干', [line])).toEqual(['meeting-speech', line.slice(2)]);
  });

  it.each([
    ['现在，我代表样例市人民政府，向大会报告政府工作，请予审议。', 'work-report'],
    ['我受市政府委托，代表市人民政府向大会作工作报告，请审议。', 'work-report'],
    ['现将上半年防汛情况报告如下：', 'situation-report'],
    ['现就本人履行职责的情况述职如下。', 'duty-report'],
    ['现将2019年度办公室工作总结如下：', 'annual-summary'],
    ['现将上半年的工作总结如下：', 'half-year-summary'],
  ])('is read from the opening %s with its place', (sentence, genre) => {
    const { inferred, evidence } = inferFrom('凝心聚力', [], ['样例。', sentence]);
    expect(inferred.genre).toBe(genre);
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).toMatchObject({ field: 'genre', paragraph: 'p002' });
    expect(sentence).toContain(evidence[0]?.quote);
  });

  it('is read from the meeting that a greeted audience is told of', () => {
    const meeting = '今天，我们在这里召开全市防汛工作会议，主要任务是部署工作。';
    const said = '今天，我们在这里召开全市防汛工作会议';
    expect(genreOf('凝心聚力', [], [meeting], '同志们：')).toEqual(['meeting-speech', said]);
    // News tells of meetings too.
    expect(genreOf('凝心聚力', [], [meeting])).toEqual(['unknown', null]);
    const summing = '今天召开半年工作总结会议。';
    expect(genreOf('凝心聚力', [], [summing], '同志们：')[0]).toBe('half-year-summary');
    const gala = '今天我们在这里举行迎春联欢会，共庆佳节。';
    expect(genreOf('凝心聚力', [], [gala], '同志们：')).toEqual(['unknown', null]);
  });

  it('is one of the list, where an own one is known by its name', () => {
    const own = [{ key: 'survey', name: '调研报告' }];
    const from = (title: string) =>
      infer({ title, subtitles: [], salutation: null }, [], { offices, genres: own }).inferred
        .genre;
    expect(from('关于养老服务的调研报告（摘要）')).toBe('survey');
    expect(from('政府工作报告')).toBe('unknown');
  });
});

describe('nothing is taken without the words that say it', () => {
  const folder = 'tests/fixtures/outline';
  it.each(readdirSync(folder))('of tests/fixtures/outline/%s', async (name) => {
    const { speeches } = await importFile(join(folder, name, 'input.txt'), readLists('content'));
    for (const { frontmatter, blocks } of speeches) {
      const { title, subtitles, inferred = [], office, genre, period } = frontmatter;
      const said = (field: string) =>
        inferred.filter((one) => one.field === field).map(({ value }) => value);
      expect(said('office')).toEqual(office === unknownKey ? [] : [office]);
      expect(said('genre')).toEqual(genre === unknownKey ? [] : [genre]);
      expect(said('period')).toEqual([
        ...(period.year === null ? [] : [String(period.year)]),
        ...(period.label === unknownPeriod ? [] : [period.label]),
      ]);
      for (const { quote, paragraph } of inferred) {
        const own = blocks.find(({ id }) => id === paragraph)?.text;
        const words = paragraph === undefined ? [title, ...subtitles] : [own ?? ''];
        expect(words.some((text) => text.includes(quote))).toBe(true);
      }
    }
  });
});
