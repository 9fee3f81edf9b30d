import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';
import { escapeMarkdown } from '../text/escape.ts';

/** A speech as Markdown: title as heading, its source, then the body as it is archived. */
export function speechMarkdown(
  speech: Speech,
  citation: string,
  blocks: readonly NumberedBlock[],
): string {
  const body = blocks.map(({ block }) => {
    const hashes = block.depth > 0 ? `${'#'.repeat(block.depth)} ` : '';
    return hashes + block.markdown;
  });
  return [
    `# ${escapeMarkdown(speech.title)}`,
    ...speech.subtitles.map(escapeMarkdown),
    `> ${escapeMarkdown(citation)}`,
    ...(speech.salutation ? [escapeMarkdown(speech.salutation)] : []),
    ...body,
  ]
    .join('\n\n')
    .concat('\n');
}
