import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { extract } from '../../../src/formats/extract.ts';
import { TrackedText } from '../../../src/text/tracked/trackedText.ts';
import { docxWithParts } from '../../support/docx.ts';

const paragraph = (text: string, settings = '') =>
  `<w:p>${settings}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The text that a file gives, and what it leaves out or adds by which rule. */
async function read(name: string, bytes: Uint8Array) {
  const { source, edits } = await extract(bytes, name, { file: name });
  const changes = edits.map(({ rule, start, end, inserted }) => [
    rule,
    source.slice(start, end).trim(),
    inserted,
  ]);
  return { text: TrackedText.edited(source, edits).text, changes };
}

it('words of pictures and formulas of a page are left out and recorded', async () => {
  const { text, changes } = await read(
    'any.html',
    strToU8(
      '<!DOCTYPE html><body><p>全市办理公文，<math><mi>甲</mi></math>群众反映良好。<svg><text>图中字</text></svg></p></body>',
    ),
  );
  expect(text).toBe('全市办理公文，群众反映良好。\n');
  expect(changes).toEqual([
    ['formula', '甲', ''],
    ['drawing-text', '图中字', ''],
  ]);
});

it('headers, footers and the words of a chart are left out and recorded; an endnote follows its paragraph', async () => {
  const { text, changes } = await read(
    'any.docx',
    docxWithParts(
      '<w:p><w:r><w:t>有尾注的话。</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>' +
        paragraph('末段。'),
      {
        header: `<w:hdr>${paragraph('样例局文件')}</w:hdr>`,
        footer: `<w:ftr>${paragraph('第一页')}</w:ftr>`,
        endnotes: `<w:endnotes><w:endnote w:id="2">${paragraph('尾注的话。')}</w:endnote></w:endnotes>`,
        chart: '<w:chart><w:t>图表标题</w:t><w:v>120</w:v></w:chart>',
      },
    ),
  );
  expect(text).toBe('有尾注的话。〔尾注1〕\n〔尾注1〕尾注的话。\n末段。\n');
  expect(changes).toEqual([
    ['note-number', '', '〔尾注1〕'],
    ['note-number', '', '〔尾注1〕'],
    ['page-header', '样例局文件\n第一页', ''],
    ['drawing-text', '图表标题\n120', ''],
  ]);
});

it('a mixed list starts again below each higher number, and where an override says so', async () => {
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const item = (text: string, list: number, depth: number) =>
    paragraph(
      text,
      `<w:pPr><w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>`,
    );
  const { text } = await read(
    'any.docx',
    docxWithParts(
      [
        item('甲', 1, 0),
        ...[item('子一', 1, 1), item('子二', 1, 1)],
        item('乙', 1, 0),
        item('子三', 1, 1),
        item('重来', 2, 0),
        item('接着', 2, 0),
      ].join(''),
      {
        numbering:
          `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
          '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
      },
    ),
  );
  expect(text).toBe('一、甲\n1.子一\n2.子二\n二、乙\n1.子三\n一、重来\n二、接着\n');
});
