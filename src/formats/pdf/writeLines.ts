import type { Draft } from '../draft.ts';
import { withoutRadicals } from '../../text/radicals.ts';
import { columnsOf, type Column } from './columns.ts';
import { beginsNote, findFootnotes } from './footnotes.ts';
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

/** Writes a line's words; the raised numbers of its notes in brackets, as those of a Word file are. */
function writeWords(draft: Draft, { text, marks }: PageLine, withNotes: boolean): void {
  let written = 0;
  for (const [start, end] of withNotes ? marks : []) {
    draft.keep(text.slice(written, start)).add('〔', 'note-number');
    draft.keep(text.slice(start, end)).add('〕', 'note-number');
    written = end;
  }
  draft.keep(text.slice(written));
}

function joinLines(draft: Draft, line: PageLine, next: PageLine): void {
  draft.drop('\n', 'hard-wrap');
  const isLatin = /[!-~]$/u.test(line.text) && /^[!-~]/u.test(next.text);
  if (isLatin) draft.add(' ', 'hard-wrap');
}

/** Writes footnotes, a line a note. */
function writeNotes(draft: Draft, notes: readonly PageLine[]): void {
  for (const [index, line] of notes.entries()) {
    const next = notes[index + 1];
    writeWords(draft, line, true);
    if (next && !beginsNote(next)) joinLines(draft, line, next);
    else draft.keep('\n');
  }
}

/**
 * Writes the lines of a text, those that break off at the right edge joined to the next; footnotes
 * follow the paragraph that the foot of their page is in.
 */
export function writeLines(
  draft: Draft,
  lines: readonly PageLine[],
  leftOut: ReadonlyMap<PageLine, string>,
): void {
  const pages = Map.groupBy(
    lines.filter((line) => !leftOut.has(line)),
    ({ page }) => page,
  );
  const notes = new Set([...pages.values()].flatMap((page) => [...findFootnotes(page)]));
  const withNotes = new Set([...notes].map(({ page }) => page));
  const own = [...pages.values()].flat().filter((line) => !notes.has(line));
  const columns = columnsOf(own);
  let waiting: PageLine[] = [];
  let written = 0;
  for (const line of lines) {
    const rule = leftOut.get(line);
    if (rule !== undefined) draft.drop(`${line.text}\n`, rule);
    else if (notes.has(line)) waiting.push(line);
    else {
      written += 1;
      const next = own[written];
      writeWords(draft, line, withNotes.has(line.page));
      if (next && goesOn(line, next, columns)) joinLines(draft, line, next);
      else {
        draft.keep('\n');
        writeNotes(draft, waiting);
        waiting = [];
      }
    }
  }
  writeNotes(draft, waiting);
}
