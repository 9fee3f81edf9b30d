import { Paragraph, TextRun, type IParagraphOptions } from 'docx';

/** What XML 1.0 cannot hold, and a Word file with it does not open. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A run of plain text, whose line breaks are kept. */
function runOf(text: string, isFirst: boolean): TextRun {
  // Without the hint the quotation marks and dashes of Chinese are set in the Latin font.
  return new TextRun({ text, font: { hint: 'eastAsia' }, ...(isFirst ? {} : { break: 1 }) });
}

/** A paragraph of plain text in one of the styles. */
export function wordParagraph(text: string, options: IParagraphOptions = {}): Paragraph {
  const lines = text.replace(unwritable, '').split('\n');
  return new Paragraph({
    ...options,
    children: lines.map((line, index) => runOf(line, index === 0)),
  });
}
