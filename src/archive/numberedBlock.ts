import type { Paragraph } from '../schema/paragraph.ts';
import { splitBody, type Block } from '../text/body.ts';

/** A block of the body with its entry in the frontmatter and its number in the speech, from 1. */
export interface NumberedBlock {
  block: Block;
  paragraph: Paragraph;
  number: number;
  /** Editors' notes that stand after it (before it, for the first): blocks of kind component. */
  asides: Block[];
}

/** Pairs the blocks of a body with the paragraphs of its frontmatter, in order. */
export function numberBlocks(body: string, paragraphs: readonly Paragraph[]): NumberedBlock[] {
  const numbered: NumberedBlock[] = [];
  let waiting: Block[] = [];
  for (const block of splitBody(body)) {
    const paragraph = paragraphs[numbered.length];
    const last = numbered.at(-1);
    if (block.kind !== 'component') {
      if (!paragraph) break;
      numbered.push({ block, paragraph, number: numbered.length + 1, asides: waiting });
      waiting = [];
    } else if (last) last.asides.push(block);
    else waiting = [...waiting, block];
  }
  return numbered;
}
