import { labelParts } from '../outline/parts.ts';
import { splitRunIn } from '../outline/runIn.ts';
import type { Paragraph } from '../schema/paragraph.ts';

/** A block of the body with its words. */
export interface TextBlock extends Paragraph {
  text: string;
  /** Offset of the block in the body, whose source paragraphs are joined by \n. */
  start: number;
}

/** Turns source paragraphs into numbered, levelled, labelled blocks. */
export function makeBlocks(paragraphs: readonly string[]): TextBlock[] {
  let offset = 0;
  const pieces = paragraphs.flatMap((paragraph) => {
    let start = offset;
    offset += paragraph.length + 1;
    return splitRunIn(paragraph).map((piece) => {
      const placed = { ...piece, start };
      start += piece.text.length;
      return placed;
    });
  });
  const labels = labelParts(pieces);
  return pieces.map((piece, index) => {
    const label = labels[index];
    return {
      id: `p${String(index + 1).padStart(3, '0')}`,
      level: piece.level,
      part: label?.part ?? null,
      ...(label?.cue ? { cue: label.cue } : {}),
      ...(piece.runIn ? { runIn: true as const } : {}),
      text: piece.text,
      start: piece.start,
    };
  });
}
