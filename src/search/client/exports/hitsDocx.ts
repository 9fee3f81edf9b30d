import { strToU8, zipSync } from 'fflate';
import { cite, surroundings, tally, type HitExport } from './cite.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const rootRelations = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const styles = `${declaration}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:sz w:val="24"/><w:lang w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="60" w:line="360" w:lineRule="auto"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`;

/** Text for XML; characters that XML 1.0 cannot hold are left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

function run(text: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

function paragraph(content: string, look = ''): string {
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;
}

const soft = '<w:color w:val="5A5F66"/><w:sz w:val="20"/>';

interface Linked {
  id: string;
  target: string;
}

function body(given: HitExport, links: readonly Linked[]): string {
  const { query, words, lines } = given;
  const hits = lines.flatMap((line, index) => {
    const { before, after } = surroundings(line);
    return [
      paragraph(
        run(`${String(index + 1)}. ${before}`) +
          run(line.match, '<w:b/><w:u w:val="single"/>') +
          run(after),
        '<w:keepNext/>',
      ),
      paragraph(
        `${run('——', soft)}<w:hyperlink r:id="${links[index]?.id ?? ''}">${run(cite(line), soft)}</w:hyperlink>`,
        '<w:spacing w:after="200"/>',
      ),
    ];
  });
  return [
    paragraph(run(`检索：${query}`), '<w:pStyle w:val="Heading1"/>'),
    paragraph(run(`${words}。${tally(given)}。`)),
    ...hits,
  ].join('');
}

/** The hits as a Word document: ECMA-376, no more than what such a list needs. */
export function hitsDocx(given: HitExport): Uint8Array {
  const links = given.lines.map((line, index) => ({
    id: `rId${String(index + 2)}`,
    target: given.address(line),
  }));
  const relations = links.map(
    ({ id, target }) =>
      `<Relationship Id="${id}" Type="${office}/relationships/hyperlink" Target="${escape(target)}" TargetMode="External"/>`,
  );
  const document = `${declaration}<w:document xmlns:w="${word}" xmlns:r="${office}/relationships"><w:body>${body(given, links)}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(rootRelations),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8(styles),
    'word/_rels/document.xml.rels': strToU8(
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/>${relations.join('')}</Relationships>`,
    ),
  });
}
