import type { Paragraph } from '../schema/paragraph.ts';
import type { Block } from '../text/body.ts';

/** A block of the body with its entry in the frontmatter and its number in the speech, from 1. */
export interface NumberedBlock {
  block: Block;
  paragraph: Paragraph;
  number: number;
}
