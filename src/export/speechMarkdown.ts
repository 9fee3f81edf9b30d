import type { NumberedBlock } from '../archive/numberedBlock.ts';
import type { Speech } from '../schema/speech.ts';
import { escapeMarkdown } from '../text/escape.ts';

/** A heading whose own number signs at its end are not taken for the mark that may close one. */
function heading(depth: number, markdown: string): string {
  return `${'#'.repeat(depth)} ${markdown.replace(/(?<=\s)(?=#+$)/u, '\\')}`;
}

/** A speech as Markdown: title as heading, its source, then the body as it is archived. */
export function speechMarkdown(
  speech: Speech,
  citation: string,
  blocks: readonly NumberedBlock[],
): string {
  const body = blocks.map(({ block: { depth, markdown } }) =>
    depth > 0 ? heading(depth, markdown) : markdown,
  );
  return [
    heading(1, escapeMarkdown(speech.title)),
    ...speech.subtitles.map(escapeMarkdown),
    `> ${escapeMarkdown(citation)}`,
    ...(speech.salutation ? [escapeMarkdown(speech.salutation)] : []),
    ...body,
  ]
    .join('\n\n')
    .concat('\n');
}
