import { splitBody, type Block } from '../text/body.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import type { RedactedText } from './redactedText.ts';

function hashes({ kind, depth }: Block): string {
  return kind === 'heading' ? `${'#'.repeat(depth)} ` : '';
}

function redactMarkdown(block: Block, place: string | null, redacted: RedactedText): string {
  if (place === null) return redacted.free(block.markdown);
  if (redacted.spansAt(place).length === 0) return block.markdown;
  return block.markdown === block.text
    ? redacted.at(place, block.text)
    : redacted.free(block.markdown);
}

/** A body with its hidden words masked; what an editor wrote between is masked wherever it has them. */
export function redactBody(
  body: string,
  paragraphs: readonly Paragraph[],
  redacted: RedactedText,
): string {
  let own = 0;
  const blocks = splitBody(body).map((block) => {
    const place = block.kind === 'component' ? null : (paragraphs[own]?.id ?? null);
    if (block.kind !== 'component') own += 1;
    return hashes(block) + redactMarkdown(block, place, redacted);
  });
  return `\n${blocks.join('\n\n')}\n`;
}
