import { numberBlocks, type NumberedBlock } from '../archive/numberedBlock.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import { splitFrontmatter } from '../text/frontmatter.ts';
import { readContent } from './readContent.ts';

/** The blocks of a speech file with their frontmatter entries. */
export function readBlocks(filePath: string, paragraphs: readonly Paragraph[]): NumberedBlock[] {
  return numberBlocks(splitFrontmatter(readContent(filePath))?.body ?? '', paragraphs);
}
