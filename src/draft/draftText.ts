import { makeBlocks, type TextBlock } from '../outline/blocks.ts';

/** A draft as it is checked: a line a paragraph, without blank lines and indents. */
export interface DraftText {
  text: string;
  /** Its blocks; `start` is an offset in the text. */
  blocks: TextBlock[];
}

const indents = /^[\s\u3000\ufeff]+|[\s\u3000]+$/gu;

/** Reads the words of a draft. Headings are told by their numbers. */
export function readDraft(words: string): DraftText {
  const lines = words
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(indents, ''))
    .filter((line) => line !== '');
  return { text: lines.join('\n'), blocks: makeBlocks(lines) };
}
