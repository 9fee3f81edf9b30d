/** One speech in a file of several, in lines of the repaired text. */
export interface Item {
  /** 1-based. */
  number: number;
  /** The first line without its marker, when it has one. */
  marker: string;
  /** 0-based, inclusive. */
  firstLine: number;
  /** 0-based, exclusive. */
  endLine: number;
}

const marker = /^第\s*[\d一二三四五六七八九十]+\s*篇[\s：:]*/u;

/** Splits a compilation at its 第N篇 lines; a file without them is one item. */
export function splitItems(lines: readonly string[]): Item[] {
  const starts = lines.flatMap((line, index) => (marker.test(line) ? [index] : []));
  if (starts.length === 0) {
    return [{ number: 1, marker: '', firstLine: 0, endLine: lines.length }];
  }
  return starts.map((firstLine, index) => ({
    number: index + 1,
    marker: marker.exec(lines[firstLine] ?? '')?.[0] ?? '',
    firstLine,
    endLine: starts[index + 1] ?? lines.length,
  }));
}
