import type { Draft } from '../draft.ts';
import { withoutRadicals } from '../../text/radicals.ts';
import { columnsOf, type Column } from './columns.ts';
import type { PageLine } from './pageLines.ts';

// A line that ends within so many characters of the right edge was broken there.
const fullWithin = 2;
const indent = 1.2;
const closing = /[。！？；：…”』」）》]$/u;
const opening =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/u;

// A number or a Latin word goes to the next line whole, with a mark that may not begin a line.
const unbroken = /^[!-~]+[，。、；：！？）”’》%％]?/u;
const latinWidth = 0.6;

/** How many characters wide the first word of a line is, that would have had to fit in the line before. */
function firstWord(text: string): number {
  const word = unbroken.exec(text)?.[0] ?? '';
  return word === '' ? 1 : word.length * latinWidth + 1;
}

/** True where a line was broken at the edge of its column and goes on in the next, perhaps of another. */
function goesOn(line: PageLine, next: PageLine, columns: ReadonlyMap<PageLine, Column>): boolean {
  const right = columns.get(line)?.right ?? line.right;
  const left = columns.get(next)?.left ?? next.left;
  const isFull = line.right >= right - line.size * Math.max(fullWithin, firstWord(next.text));
  const isIndented = next.left > left + next.size * indent;
  const isOtherType = Math.abs(line.size - next.size) > 1;
  if (!isFull || isIndented || isOtherType || /^[\s\u3000]/u.test(next.text)) return false;
  // Without indents only a line that ends a sentence, or one that begins with a number, tells.
  return !(closing.test(line.text.trimEnd()) && opening.test(withoutRadicals(next.text)));
}

function writeBreak(
  draft: Draft,
  line: PageLine,
  next: PageLine | undefined,
  columns: ReadonlyMap<PageLine, Column>,
): void {
  if (!next || !goesOn(line, next, columns)) {
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
  const columns = columnsOf(own);
  let written = 0;
  for (const line of lines) {
    const rule = leftOut.get(line);
    if (rule === undefined) {
      written += 1;
      draft.keep(line.text);
      writeBreak(draft, line, own[written], columns);
    } else draft.drop(`${line.text}\n`, rule);
  }
}
