import type { Extracted } from './draft.ts';

// Characters that Unicode promises never to give a meaning; a parser lets them through.
const placeholders = Array.from({ length: 32 }, (_, index) => String.fromCharCode(0xfdd0 + index));

/**
 * Reads a text with its NULs, which a parser of HTML drops without a word (HTML 13.2.6.4.7) and one
 * of Markdown makes U+FFFD (CommonMark 2.3): they are in the source text, where a rule of repair
 * takes them out and records it.
 */
export function keepNul(text: string, read: (text: string) => Extracted): Extracted {
  const placeholder = text.includes('\0') ? placeholders.find((one) => !text.includes(one)) : null;
  if (!placeholder) return read(text);
  const { source, edits, headings } = read(text.replaceAll('\0', placeholder));
  const withNul = (words: string) => words.replaceAll(placeholder, '\0');
  return {
    source: withNul(source),
    edits: edits.map((edit) => ({ ...edit, inserted: withNul(edit.inserted) })),
    headings,
  };
}
