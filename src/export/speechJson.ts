import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';

/** A speech as data: its frontmatter, with the words of every paragraph. */
export function speechJson(id: string, speech: Speech, blocks: readonly NumberedBlock[]): string {
  const paragraphs = blocks.map(({ block, paragraph }) => ({ ...paragraph, text: block.text }));
  return `${JSON.stringify({ id, ...speech, paragraphs }, null, 1)}\n`;
}
