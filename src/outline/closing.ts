import { addressCues, closingCues } from './partCues.ts';

// A closing call is short, and at the very end; slogans behind it have a line each.
const longestClosing = 8;
const closingShare = 0.12;
const slogan = /^.{2,40}！$/u;

interface ClosingBlock {
  text: string;
  level: number;
}

/** Where the closing call begins, and the words that say so. */
export interface Closing {
  index: number;
  cue: string;
}

/**
 * The closing call: it begins with the last address of the hearers (各位代表！), or, where there is none,
 * with 总之, 最后 or 让我们; null where there is none.
 */
export function findClosing(blocks: readonly ClosingBlock[]): Closing | null {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let found: Closing | null = null;
  let tail = 0;
  let paragraphs = 0;
  for (let index = blocks.length - 1; index > 0 && paragraphs < longestClosing; index -= 1) {
    const block = blocks[index];
    if (!block || block.level > 0) break;
    tail += block.text.length;
    if (paragraphs > 0 && tail > length * closingShare) break;
    paragraphs += Number(!slogan.test(block.text));
    const cue = closingCues.exec(block.text)?.[0];
    if (cue === undefined) continue;
    found = { index, cue };
    if (addressCues.test(block.text) && !slogan.test(blocks[index + 1]?.text ?? '')) break;
  }
  return found;
}
