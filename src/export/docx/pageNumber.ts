import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { sizes, ownStyles } from './wordStyles.ts';

// One character of 四号, in twips.
const oneCharacter = sizes.four * 10;

/**
 * The footer with the page number between dashes, one character in from the outer edge: odd pages
 * right, even pages left (GB/T 9704-2012, 7.5).
 */
export function pageNumber(side: 'odd' | 'even'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: ownStyles.pageNumber,
        alignment: side === 'odd' ? 'right' : 'left',
        indent: side === 'odd' ? { right: oneCharacter } : { left: oneCharacter },
        children: [
          new TextRun({
            font: { hint: 'eastAsia' },
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}
