import type { Draft } from '../draft.ts';
import type { PageLine } from './pageLines.ts';

// A line that ends within so many characters of the right edge was broken there.
const fullWithin = 2;
const indent = 1.2;
const closing = /[。！？；：…”』」）》]$/u;
const opening =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/u;

interface Column {
  left: number;
  right: number;
}

/** Edges of the text: where most of its lines begin, and the furthest that they go. */
function columnOf(lines: readonly PageLine[]): Column {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    const at = Math.round(left);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one)[0];
  const lefts = [...counts].filter(([, count]) => count * 4 >= (most?.[1] ?? 0)).map(([at]) => at);
  return { left: Math.min(...lefts), right: Math.max(...lines.map(({ right }) => right)) };
}

function goesOn(line: PageLine, next: PageLine, column: Column): boolean {
  const isFull = line.right >= column.right - line.size * fullWithin;
  const isIndented = next.left > column.left + next.size * indent;
  const isOtherType = Math.abs(line.size - next.size) > 1;
  if (!isFull || isIndented || isOtherType || /^[\s\u3000]/u.test(next.text)) return false;
  // Without indents only a line that ends a sentence, or one that begins with a number, tells.
  return !(closing.test(line.text.trimEnd()) && opening.test(next.text));
}

function writeBreak(
  draft: Draft,
  line: PageLine,
  next: PageLine | undefined,
  column: Column,
): void {
  if (!next || !goesOn(line, next, column)) {
    draft.keep('\n');
    return;
  }
  draft.drop('\n', 'hard-wrap');
  const isLatin = /[!-~]$/u.test(line.text) && /^[!-~]/u.test(next.text);
  if (isLatin) draft.add(' ', 'hard-wrap');
}

/** Writes the lines of a text, those that break off at the right edge joined to the next. */
export function writeLines(
  draft: Draft,
  lines: readonly PageLine[],
  leftOut: ReadonlyMap<PageLine, string>,
): void {
  const own = lines.filter((line) => !leftOut.has(line));
  const column = columnOf(own);
  let written = 0;
  for (const line of lines) {
    const rule = leftOut.get(line);
    if (rule === undefined) {
      written += 1;
      draft.keep(line.text);
      writeBreak(draft, line, own[written], column);
    } else draft.drop(`${line.text}\n`, rule);
  }
}
