import type { Replacement } from '../text/tracked/replacement.ts';

const wide: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);

const hasHan = /\p{Script=Han}/u;
// 1,234 and 8:30 are numbers, https://… and f(x) are not sentences: a mark with Latin on both sides
// is not Chinese punctuation.
const insideLatin = /^[!-~].[!-~]$/u;
const reference = /&#?\w+$/u;

/**
 * Finds half-width marks in a line of Chinese, which GB/T 15834 sets full width. This is the one
 * rule by which the displayed punctuation differs from the source.
 */
export function findNarrowMarks(text: string): Replacement[] {
  const found: Replacement[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (hasHan.test(line)) {
      for (let index = 0; index < line.length; index += 1) {
        const inserted = wide.get(line.charAt(index));
        if (inserted === undefined) continue;
        if (index > 0 && insideLatin.test(line.slice(index - 1, index + 2))) continue;
        // &lt; is left as the characters it is.
        if (inserted === '；' && reference.test(line.slice(Math.max(0, index - 8), index)))
          continue;
        const at = start + index;
        found.push({ start: at, end: at + 1, inserted, rule: 'punctuation-width' });
      }
    }
    start += line.length + 1;
  }
  return found;
}
