import type { PageLine } from './pageLines.ts';

/** Edges of a column of text: where most of its lines begin, and the furthest that they go. */
export interface Column {
  left: number;
  right: number;
}

// Where so large a share of the lines of the commonest edge begin, there is an edge too.
const leastShare = 0.25;
// An indent is two characters; so far to the right another column begins.
const leastGap = 6;

/** The left edges of the columns, from the left: of edges close together, an indent's, the first. */
function leftEdges(lines: readonly PageLine[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    const at = Math.round(left);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const size = Math.max(0, ...lines.map((line) => line.size));
  const edges = [...counts]
    .flatMap(([at, count]) => (count >= most * leastShare ? [at] : []))
    .toSorted((one, other) => one - other);
  return edges.filter((at, index) => {
    const before = edges[index - 1];
    return before === undefined || at - before > size * leastGap;
  });
}

/** For each line the column that it stands in. A title over all columns counts to the first. */
export function columnsOf(lines: readonly PageLine[]): Map<PageLine, Column> {
  const lefts = leftEdges(lines);
  const indexOf = ({ left }: PageLine) =>
    Math.max(
      0,
      lefts.findLastIndex((at) => left >= at - 1),
    );
  const columns = lefts.map((left, index): Column => {
    const own = lines.filter((line) => indexOf(line) === index);
    const next = lefts[index + 1] ?? Infinity;
    const inside = own.filter(({ right }) => right < next);
    // What goes over the next one's edge shows that this is no column but a table or a wide indent.
    const isColumn = inside.length * 2 > own.length;
    return { left, right: Math.max(...(isColumn ? inside : own).map(({ right }) => right)) };
  });
  return new Map(
    lines.map((line) => [line, columns[indexOf(line)] ?? { left: line.left, right: line.right }]),
  );
}
