import { findHeading } from './heading.ts';

/** A heading as far as its number goes. */
interface Numbered {
  text: string;
  level: number;
}

interface Counted {
  number: number;
  written: string;
}

/**
 * What is odd in the numbers of headings: a gap, a number that comes twice. One in Chinese each,
 * for the person who imports. Starting again at one is usual, in any place.
 */
export function findGaps(blocks: readonly Numbered[]): string[] {
  const notes: string[] = [];
  const last = new Map<string, Counted>();
  for (const { text, level } of blocks) {
    if (level === 0) continue;
    const heading = findHeading(text);
    const written = /^[（(第]?[^、.．，）)\s]{1,4}[）)、.．]?/u.exec(text)?.[0] ?? '';
    if (!heading || heading.number === null) continue;
    // 一、 and 1. of one level count apart.
    const key = `${String(heading.level)} ${/\d/u.test(written) ? '1' : '一'}`;
    const before = last.get(key);
    const { number } = heading;
    if (number !== 1 && before && number !== before.number + 1) {
      notes.push(`${before.written}之后是${written}`);
    } else if (number !== 1 && !before) notes.push(`编号从${written}开始`);
    last.set(key, { number, written });
    for (const other of last.keys()) {
      if (Number(other.slice(0, 1)) > heading.level) last.delete(other);
    }
  }
  return notes;
}
