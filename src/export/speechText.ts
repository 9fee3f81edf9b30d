import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';
import { archivedText } from '../text/archivedText.ts';

/** The archived text of a speech, a line a paragraph. */
export function speechText(speech: Speech, blocks: readonly NumberedBlock[]): string {
  return `${archivedText(
    speech,
    blocks.map(({ block }) => block.text),
  )}\n`;
}
