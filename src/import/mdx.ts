import { Document, isMap, isSeq, Scalar, visit } from 'yaml';
import { escapeMarkdown } from '../text/escape.ts';
import { tableMarkdown } from '../text/table.ts';
import type { TextBlock } from '../outline/blocks.ts';
import type { ImportedSpeech } from './speech.ts';
import { stampWritten } from './written.ts';

// A list of short records reads best with a record a line.
const compactLists = new Set(['paragraphs', 'lines']);
// Thousands of entries of which none is compact.
const longLists = new Set(['metrics', 'emendations', 'damage']);

function bodyOf(blocks: readonly TextBlock[]): string {
  return blocks
    .map(({ level, text }) => {
      if (text.includes('\n')) return tableMarkdown(text);
      const hashes = level === 0 ? '' : `${'#'.repeat(level + 1)} `;
      return hashes + escapeMarkdown(text);
    })
    .join('\n\n');
}

// What YAML 1.2 (5.1) does not hold as itself and readers refuse; in double quotes an escape stands for it.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/gu;

const escapeUnprintable = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function writeEscaped(document: Document): string {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.search(unprintable) >= 0) {
        scalar.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString({ lineWidth: 0 }).replace(unprintable, escapeUnprintable);
}

/** The speech file: YAML frontmatter and a body of plain Markdown, one block a paragraph. */
export function toMdx(speech: ImportedSpeech): string {
  const document = new Document(speech.frontmatter);
  visit(document, {
    Pair(_, pair) {
      if (longLists.has(String(pair.key))) return visit.SKIP;
      if (!compactLists.has(String(pair.key)) || !isSeq(pair.value)) return undefined;
      if (String(pair.key) === 'lines') pair.value.flow = true;
      for (const entry of pair.value.items) if (isMap(entry)) entry.flow = true;
      return undefined;
    },
  });
  const written = document.toString({ lineWidth: 0 });
  const yaml = written.search(unprintable) < 0 ? written : writeEscaped(document);
  return stampWritten(`---\n${yaml}---\n\n${bodyOf(speech.blocks)}\n`);
}
