import { describe, expect, it } from 'vitest';
import { numberBlocks } from '../../../../src/archive/numberedBlock.ts';
import { contentOfSpeech } from '../../../../src/export/docx/contentOfSpeech.ts';
import { speechDocument } from '../../../../src/export/docx/speechDocument.ts';
import type { WordBlock } from '../../../../src/export/docx/wordDocument.ts';
import type { Paragraph } from '../../../../src/schema/paragraph.ts';
import { sampleMetric, sampleSpeech } from '../../../support/sampleSpeech.ts';

const names = { offices: new Map(), areas: new Map(), indicators: new Map() };
const paragraph = (level: number, runIn = false): Paragraph => ({
  id: 'p001',
  level,
  part: null,
  ...(runIn ? { runIn: true } : {}),
});

function blocksOf(body: string, paragraphs: Paragraph[]): WordBlock[] {
  const speech = sampleSpeech({ paragraphs, salutation: null });
  const content = contentOfSpeech(speech, numberBlocks(body, paragraphs), names);
  return [...speechDocument(content, false).blocks];
}

describe('a speech as a Word document', () => {
  it('has its headings by level, and a run-in heading of the third level in its paragraph', () => {
    const body = '## 一、回顾\n\n### （一）信息。\n\n#### 一是快。\n\n报得快。';
    const levels = [paragraph(1), paragraph(2, true), paragraph(3, true), paragraph(0)];
    expect(blocksOf(body, levels)).toEqual([
      { kind: 'heading', level: 1, text: '一、回顾' },
      { kind: 'heading', level: 2, text: '（一）信息。' },
      { kind: 'paragraph', text: '一是快。报得快。' },
    ]);
  });

  it('of parts has them above 一、', () => {
    const body = '## 第一部分 回顾\n\n### 一、信息';
    expect(blocksOf(body, [paragraph(1), paragraph(2)])).toEqual([
      { kind: 'heading', level: 0, text: '第一部分 回顾' },
      { kind: 'heading', level: 1, text: '一、信息' },
    ]);
  });

  it('keeps tables, the entries of lists and editors’ notes', () => {
    const body =
      '| 单位 | 数 |\n| --- | --- |\n| 甲 | 1 |\n\n- 一是**快**\n- 二是准\n\n<Note title="核对">\n\n见年鉴。\n\n又一段。\n\n</Note>';
    expect(blocksOf(body, [paragraph(0), paragraph(0)])).toEqual([
      {
        kind: 'table',
        rows: [
          ['单位', '数'],
          ['甲', '1'],
        ],
      },
      { kind: 'paragraph', text: '一是快' },
      { kind: 'paragraph', text: '二是准' },
      { kind: 'note', title: '核对', paragraphs: ['见年鉴。', '又一段。'] },
    ]);
  });

  it('has its figures in the order of the areas, on demand', () => {
    const speech = sampleSpeech({
      paragraphs: [],
      salutation: null,
      metrics: [
        sampleMetric({ id: 'm01', area: 'later', subject: '信息', text: '近5万条' }),
        sampleMetric({ id: 'm02', area: 'first', subject: '公文', text: '12件' }),
      ],
    });
    const areas = new Map([
      ['later', { name: '信息工作', order: 2 }],
      ['first', { name: '公文工作', order: 1 }],
    ]);
    const content = contentOfSpeech(speech, [], { ...names, areas });
    expect(speechDocument(content, false).blocks).toEqual([]);
    const [appendix, table] = speechDocument(content, true).blocks;
    expect(appendix).toEqual({ kind: 'appendix', title: '数字一览' });
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(([area, subject]) => [area, subject])).toEqual([
      ['板块', '指标'],
      ['公文工作', '公文'],
      ['信息工作', '信息'],
    ]);
  });
});
