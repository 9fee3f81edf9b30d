import type { PageLine } from './pageLines.ts';

// 5, - 5 -, — 5 —, 第5页, 第 5 页 共 9 页, 5/9.
const pageNumber =
  /^[\s\-—–－·.]*(?:第\s*)?(?:\d{1,4}|[一二三四五六七八九十]{1,3}(?=\s*页))\s*(?:页)?[\s,，]*(?:(?:\/|／|共|of)\s*\d{1,4}\s*页?)?[\s\-—–－·.]*$/iu;
const leastPages = 2;
const mostDistance = 3;

function pattern(line: PageLine): string {
  return line.text.replace(/\s+/gu, '').replace(/\d+/gu, '#');
}

function edges(lines: readonly PageLine[]): PageLine[] {
  const byHeight = lines.toSorted((one, other) => other.base - one.base);
  return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
}

/** The rules by which lines at the edges of pages are left out: page numbers and what many pages repeat. */
export function findPageFurniture(pages: readonly (readonly PageLine[])[]): Map<PageLine, string> {
  const found = new Map<PageLine, string>();
  const repeated = new Map<string, PageLine[]>();
  for (const lines of pages) {
    const outer = edges(lines);
    const lowest = Math.min(...lines.map(({ base }) => base));
    const highest = Math.max(...lines.map(({ base }) => base));
    for (const line of outer) {
      const isOuter = line.base - lowest < mostDistance || highest - line.base < mostDistance;
      if (isOuter && pageNumber.test(line.text)) found.set(line, 'page-number');
      else repeated.set(pattern(line), [...(repeated.get(pattern(line)) ?? []), line]);
    }
  }
  for (const same of repeated.values()) {
    const [first] = same;
    const onPages = new Set(same.map(({ page }) => page)).size;
    const often = onPages >= leastPages && onPages >= pages.length / 2;
    // Set on one height of every page; a sentence that comes twice is not.
    const level = same.filter(({ base }) => Math.abs(base - (first?.base ?? 0)) < mostDistance);
    if (often && level.length === same.length)
      for (const line of same) found.set(line, 'page-header');
  }
  return found;
}
