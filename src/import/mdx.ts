import { Document, isMap, isSeq, visit } from 'yaml';
import { escapeMarkdown } from '../text/escape.ts';
import { tableMarkdown } from '../text/table.ts';
import type { TextBlock } from './blocks.ts';
import type { ImportedSpeech } from './speech.ts';
import { stampWritten } from './written.ts';

// A list of short records reads best with a record a line.
const compactLists = new Set(['paragraphs', 'lines']);

function bodyOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ level, text }) => {
      if (text.includes('\n')) return tableMarkdown(text);
      const hashes = level === 0 ? '' : `${'#'.repeat(level + 1)} `;
      return hashes + escapeMarkdown(text);
    })
    .join('\n\n');
}

/** The speech file: YAML frontmatter and a body of plain Markdown, one block a paragraph. */
export function toMdx(speech: ImportedSpeech): string {
  const document = new Document(speech.frontmatter);
  visit(document, {
    Pair(_, pair) {
      if (!compactLists.has(String(pair.key)) || !isSeq(pair.value)) return;
      if (String(pair.key) === 'lines') pair.value.flow = true;
      for (const entry of pair.value.items) if (isMap(entry)) entry.flow = true;
    },
  });
  return stampWritten(
    `---\n${document.toString({ lineWidth: 0 })}---\n\n${bodyOf(speech.blocks)}\n`,
  );
}
