import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';

/** The archived text of a speech: title, subtitles, salutation, paragraphs, a line each. */
export function speechText(speech: Speech, blocks: readonly NumberedBlock[]): string {
  const body = blocks
    .map(({ block, paragraph }) => block.text + (paragraph.runIn ? '' : '\n'))
    .join('');
  const front = [
    speech.title,
    ...speech.subtitles,
    ...(speech.salutation ? [speech.salutation] : []),
  ];
  return `${front.join('\n')}\n${body}`;
}
