/** One speech in a file of several, in lines of the repaired text. */
export interface Item {
  /** 1-based. */
  number: number;
  /** What stands before the speech's own words: 第1篇：, and the compilation's title. */
  marker: string;
  /** 0-based, inclusive. */
  firstLine: number;
  /** 0-based, exclusive. */
  endLine: number;
}

const marker = /^第\s*[\d一二三四五六七八九十]+\s*篇[\s：:]*/u;

function itemsFrom(lines: readonly string[], starts: readonly number[]): Omit<Item, 'number'>[] {
  return starts.map((firstLine, index) => ({
    marker: marker.exec(lines[firstLine] ?? '')?.[0] ?? '',
    firstLine,
    endLine: starts[index + 1] ?? lines.length,
  }));
}

/**
 * Splits a compilation at its 第N篇 lines; a file without them is one item. What stands before the
 * first is the compilation's title, part of the first marker, unless it has sentences: then it is
 * an item of its own, for a speech must not be lost.
 */
export function splitItems(lines: readonly string[]): Item[] {
  const starts = lines.flatMap((line, index) => (marker.test(line) ? [index] : []));
  const [first, ...others] = itemsFrom(lines, starts);
  const before = lines.slice(0, first?.firstLine ?? lines.length);
  const own = { marker: '', firstLine: 0, endLine: before.length };
  const titled = first && {
    ...first,
    marker: [...before, first.marker].join('\n'),
    firstLine: 0,
  };
  const hasSentences = before.some((line) => line.includes('。'));
  const items =
    titled && !hasSentences ? [titled, ...others] : [own, ...(first ? [first] : []), ...others];
  return items.map((item, index) => ({ number: index + 1, ...item }));
}
