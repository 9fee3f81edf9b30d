import type { MetricBlock } from '../findMetrics.ts';

// No paragraph is so long, and a figure is read by the sentences around it. A file of one line is,
// and what looks through a paragraph for every figure of it would take hours.
const longest = 20_000;

/** Where a text that is too long is cut: behind its last sentence, or clause, that ends in time. */
function cutBefore(text: string, start: number): number {
  const limit = start + longest;
  for (const marks of ['。！？', '，；、：']) {
    for (let at = limit; at > start + longest / 2; at -= 1) {
      if (marks.includes(text.charAt(at - 1))) return at;
    }
  }
  return limit;
}

/** A block in pieces in which its figures are found one piece after the other; nearly always itself. */
export function piecesOf(block: MetricBlock): MetricBlock[] {
  const { text } = block;
  if (text.length <= longest) return [block];
  const pieces: MetricBlock[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : cutBefore(text, start);
    pieces.push({ ...block, text: text.slice(start, end) });
    start = end;
  }
  return pieces;
}
