import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { WordBlock, WordHeading, WordNote } from './wordDocument.ts';
import type { WordLayout } from './wordLayout.ts';
import { wordParagraph } from './wordParagraph.ts';
import { ownStyles } from './wordStyles.ts';
import { wordTable } from './wordTable.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

function heading({ level, text }: WordHeading): Paragraph {
  if (level === 0) return wordParagraph(text, { style: ownStyles.division });
  return wordParagraph(text, { heading: headings[level - 1] ?? HeadingLevel.HEADING_6 });
}

function note({ title, paragraphs }: WordNote): Paragraph[] {
  const label = title === '编者注' ? '编者注' : `编者注：${title}`;
  return [`【${label}】${paragraphs[0] ?? ''}`, ...paragraphs.slice(1)].map((text) =>
    wordParagraph(text, { style: ownStyles.note }),
  );
}

/** What a block is in Word. */
export function wordBlock(block: WordBlock, layout: WordLayout): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [
        wordParagraph(block.text, { style: block.flush ? ownStyles.salutation : ownStyles.body }),
      ];
    case 'note':
      return note(block);
    case 'table':
      return wordTable(block, layout);
    case 'appendix':
      // GB/T 9704-2012, 7.3.7: the title stands in the third line.
      return [
        wordParagraph('附件', { style: ownStyles.appendixLabel, pageBreakBefore: true }),
        wordParagraph('', { style: ownStyles.appendixLabel }),
        wordParagraph(block.title, { style: ownStyles.appendixTitle }),
        wordParagraph('', { style: ownStyles.appendixLabel }),
      ];
  }
}
