/** A heading found in one source paragraph. */
export interface Heading {
  /** 1 一、, 2 （一）, 3 1. or 一是, 4 （1）. */
  level: number;
  /** Length of the heading in the paragraph; shorter than the paragraph when it runs in. */
  length: number;
}

const han = '[一二三四五六七八九十]{1,3}';

// Numbering of GB/T 9704-2012: 一、 → （一） → 1. → （1）.
const numbering: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`^${han}、`, 'u')],
  [2, new RegExp(`^[（(]${han}[）)]、?`, 'u')],
  [3, /^\d{1,2}[.．、](?!\d)/u],
  [4, /^[（(]\d{1,2}[）)]/u],
];

// A heading is a phrase; a numbered paragraph without a full stop this early is body.
const longestHeading = 60;

/** The heading that a paragraph is or begins with; null for body. */
export function findHeading(paragraph: string): Heading | null {
  for (const [level, pattern] of numbering) {
    if (!pattern.test(paragraph)) continue;
    const stop = paragraph.indexOf('。');
    const length = stop === -1 ? paragraph.length : stop + 1;
    return length <= longestHeading ? { level, length } : null;
  }
  return null;
}
