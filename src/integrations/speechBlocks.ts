import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import { splitBody } from '../text/body.ts';
import { readBody } from './speechFiles.ts';

/** The blocks of a speech file with their frontmatter entries, numbered from 1. */
export function readBlocks(filePath: string, paragraphs: readonly Paragraph[]): NumberedBlock[] {
  return splitBody(readBody(filePath)).flatMap((block, index) => {
    const paragraph = paragraphs[index];
    return paragraph ? [{ block, paragraph, number: index + 1 }] : [];
  });
}
