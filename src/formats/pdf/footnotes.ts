import type { PageLine } from './pageLines.ts';

function marksOf({ text, marks }: PageLine): string[] {
  return marks.map(([start, end]) => text.slice(start, end));
}

/** True for a line that begins with a small number. */
export function beginsNote({ marks }: PageLine): boolean {
  return marks[0]?.[0] === 0;
}

/**
 * The lines of the footnotes of a page: such as stand below all before them and begin with a small
 * number that stands raised in the words of the page, and those right below them.
 */
export function findFootnotes(page: readonly PageLine[]): Set<PageLine> {
  const told = new Set(page.filter((line) => !beginsNote(line)).flatMap(marksOf));
  const found = new Set<PageLine>();
  let above: PageLine | null = null;
  let foot = Infinity;
  for (const line of page) {
    const isFirst = line.base < foot && beginsNote(line) && told.has(marksOf(line)[0] ?? '');
    foot = Math.min(foot, line.base);
    const isBelow: boolean =
      above !== null && line.base < above.base && line.size <= above.size * 1.05;
    above = isFirst || isBelow ? line : null;
    if (above) found.add(line);
  }
  return found;
}
