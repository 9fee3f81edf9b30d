import { Document, DocumentGridType, Packer } from 'docx';
import { fixedZip } from './fixedZip.ts';
import { pageNumber } from './pageNumber.ts';
import { wordBlock } from './wordBlock.ts';
import type { WordDocument } from './wordDocument.ts';
import { linePitch, twips, type WordLayout } from './wordLayout.ts';
import { wordParagraph } from './wordParagraph.ts';
import { ownStyles, sizes, wordStyles } from './wordStyles.ts';

/** From the foot of the page to the foot of a page number whose dashes stand at `toPageNumber`. */
function footerDistance({ bottom, toPageNumber }: WordLayout): number {
  // A dash is drawn at the middle of its line.
  return twips(bottom - toPageNumber) - (sizes.four / 4) * 20;
}

/**
 * A document as a Word file (.docx) in a layout of `layouts`. The same document gives the same bytes, in
 * Node and in the browser.
 */
export async function wordFile(document: WordDocument, layout: WordLayout): Promise<Uint8Array> {
  const title = wordParagraph(document.title, { heading: 'Title' });
  const subtitles = document.subtitles.map((text) =>
    wordParagraph(text, { style: ownStyles.subtitle }),
  );
  const file = new Document({
    styles: wordStyles(layout),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(layout.width), height: twips(layout.height) },
            margin: {
              top: twips(layout.top),
              right: twips(layout.right),
              bottom: twips(layout.bottom),
              left: twips(layout.left),
              header: twips(15),
              footer: footerDistance(layout),
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: linePitch(layout) },
        },
        footers: { default: pageNumber('odd'), even: pageNumber('even') },
        children: [
          title,
          ...subtitles,
          wordParagraph('', { keepNext: true }),
          ...document.blocks.flatMap((block) => wordBlock(block, layout)),
        ],
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array');
  return fixedZip(bytes, document.title);
}
