import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { WordDocument } from '../../../../src/export/docx/wordDocument.ts';
import { wordFile } from '../../../../src/export/docx/wordFile.ts';
import { layouts } from '../../../../src/export/docx/wordLayout.ts';
import { readDocx } from '../../../../src/formats/docx/readDocx.ts';

const sample: WordDocument = {
  title: '在办公室工作会议上的讲话（样例）',
  subtitles: ['样例市政府办公室　2010年'],
  blocks: [
    { kind: 'paragraph', text: '同志们：', flush: true },
    { kind: 'heading', level: 0, text: '第一部分　回顾' },
    { kind: 'heading', level: 1, text: '一、工作情况' },
    { kind: 'heading', level: 2, text: '（一）信息工作' },
    { kind: 'heading', level: 3, text: '1．报送' },
    { kind: 'heading', level: 9, text: '更深的标题' },
    { kind: 'paragraph', text: '报送信息 <b>5</b> & 6 条“左右”——\u0000如上。' },
    { kind: 'note', title: '核对说明', paragraphs: ['与年鉴不同。', '以年鉴为准。'] },
    { kind: 'table', caption: '表一', rows: [['单位', '条数'], ['甲局', '12'], ['乙局']] },
    { kind: 'appendix', title: '数字一览' },
    {
      kind: 'table',
      rows: [
        ['指标', '数值'],
        ['信息', '5'],
      ],
      shares: [2, 1],
    },
  ],
};

const layout = layouts['9704'];
const parts = async (document: WordDocument) => unzipSync(await wordFile(document, layout));
const part = async (path: string) => strFromU8((await parts(sample))[path] ?? new Uint8Array());

describe('a Word file', () => {
  it('is the same bytes for the same document', async () => {
    expect(await wordFile(sample, layout)).toEqual(await wordFile(sample, layout));
  });

  it('holds every word, in order, as import reads it back', async () => {
    const { source } = await readDocx(await wordFile(sample, layout), { file: '样例.docx' });
    expect(source.split('\n').filter((line) => line.trim() !== '')).toEqual([
      '在办公室工作会议上的讲话（样例）',
      '样例市政府办公室　2010年',
      '同志们：',
      '第一部分　回顾',
      '一、工作情况',
      '（一）信息工作',
      '1．报送',
      '更深的标题',
      '报送信息 <b>5</b> & 6 条“左右”——如上。',
      '【编者注：核对说明】与年鉴不同。',
      '以年鉴为准。',
      '表一',
      '| 单位 | 条数 |',
      '| 甲局 | 12 |',
      '| 乙局 |  |',
      '附件',
      '数字一览',
      '| 指标 | 数值 |',
      '| 信息 | 5 |',
      // The footers of odd and even pages.
      '—  —',
      '—  —',
    ]);
  });

  it('says neither when nor by whom it was made', async () => {
    const properties = await part('docProps/core.xml');
    expect(properties).toContain('<dc:title>在办公室工作会议上的讲话（样例）</dc:title>');
    expect(properties).not.toMatch(/created|modified|creator|\d{4}-\d\d/u);
  });

  it('keeps a heading with what follows it, and lets every line of a page be used', async () => {
    const styles = await part('word/styles.xml');
    for (const level of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      const style = styles.split('<w:style ').find((one) => one.includes(`"${level}"`)) ?? '';
      expect(style, level).toContain('<w:keepNext/>');
    }
    expect(styles).toContain('<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/>');
  });

  it('names substitutes for the fonts that it asks for', async () => {
    const fonts = await part('word/fontTable.xml');
    const styles = await part('word/styles.xml');
    const asked = new Set([...styles.matchAll(/w:eastAsia="(?<name>\p{Script=Han}+)"/gu)]);
    for (const { groups } of asked) expect(fonts).toContain(`w:name="${groups?.['name'] ?? ''}"`);
    expect(fonts).toContain('w:name="仿宋"><w:altName w:val="FangSong,');
  });

  it('leaves out a table without cells', async () => {
    const empty = { ...sample, blocks: [{ kind: 'table' as const, rows: [] }] };
    expect(strFromU8((await parts(empty))['word/document.xml'] ?? new Uint8Array())).not.toContain(
      '<w:tbl>',
    );
  });
});
