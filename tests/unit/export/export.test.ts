import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../src/archive/numberedBlock.ts';
import { archiveJson } from '../../../src/export/archiveJson.ts';
import { tables } from '../../../src/export/archiveTables.ts';
import { toCsv } from '../../../src/export/csv.ts';
import { speechMarkdown } from '../../../src/export/speechMarkdown.ts';
import { speechText } from '../../../src/export/speechText.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const speech = sampleSpeech({
  subtitles: ['在会上的讲话'],
  paragraphs: [
    { id: 'p001', level: 2, part: 'plans', runIn: true },
    { id: 'p002', level: 0, part: 'plans' },
  ],
  metrics: [sampleMetric({ paragraph: 'p002' })],
});
const body = '### （一）抓落实。\n\n办理公文12件，\\*号不是强调。\n';
const blocks = numberBlocks(body, speech.paragraphs);
const names = {
  offices: new Map([['east', { name: '样例办' }]]),
  genres: new Map([['half-year-summary', { name: '半年总结' }]]),
  areas: new Map([['documents', { name: '公文' }]]),
  indicators: new Map([['documents.handled', { name: '办理公文' }]]),
};
const exported = { id: 'a', licence: '样例', speech, texts: blocks.map(({ block }) => block.text) };

describe('a speech to download', () => {
  it('is text with a line a paragraph, a run-in heading with its body', () => {
    expect(speechText(speech, blocks)).toBe(
      '样例讲话\n在会上的讲话\n同志们：\n（一）抓落实。办理公文12件，*号不是强调。\n',
    );
  });

  it('is Markdown that keeps its escapes', () => {
    expect(speechMarkdown(speech, '出处', blocks)).toBe(
      `# 样例讲话\n\n在会上的讲话\n\n> 出处\n\n同志们：\n\n${body}`,
    );
  });
});

describe('a heading that ends with number signs', () => {
  it('keeps them in Markdown', () => {
    const marked = speechMarkdown({ ...speech, title: '样例 ##' }, '出处', []);
    expect(marked.startsWith('# 样例 \\##\n')).toBe(true);
  });
});

describe('an archive to take away', () => {
  it('has a row a figure with names beside keys', () => {
    expect(tables.metrics(exported, names)).toMatchObject([
      { 讲稿: 'a', 单位: '样例办', 指标: '办理公文', 数值: 12, 原句: '办理公文12件' },
    ]);
  });

  it('has a row a speech and a row a paragraph', () => {
    expect(tables.speeches(exported, names)).toMatchObject([{ 段落数: 2, 数字: 1, 公开: '内部' }]);
    expect(tables.paragraphs(exported, names).map((row) => row['文字'])).toEqual(exported.texts);
  });

  it('is CSV that Excel opens as UTF-8, with marks quoted and formulas defused', () => {
    expect(toCsv([{ 甲: '一,二\n"三"', 乙: '=1+1', 丙: -5, 丁: null }])).toBe(
      '\uFEFF甲,乙,丙,丁\r\n"一,二\n""三""",\'=1+1,-5,\r\n',
    );
  });

  it('is CSV whose line breaks are quoted, whatever ends its lines', () => {
    expect(toCsv([{ 甲: '| 一 |\n| 二 |' }])).toBe('\uFEFF甲\r\n"| 一 |\n| 二 |"\r\n');
  });

  it('is one JSON document', () => {
    const data: unknown = JSON.parse(archiveJson([exported], names));
    expect(data).toMatchObject({
      offices: { east: { name: '样例办' } },
      speeches: [{ id: 'a', paragraphs: [{ id: 'p001', text: '（一）抓落实。' }, {}] }],
    });
  });
});
