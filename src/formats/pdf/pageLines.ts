/** A line of a page of a PDF. Lengths are in points. */
export interface PageLine {
  page: number;
  text: string;
  left: number;
  right: number;
  /** Height of its base line over the foot of the page. */
  base: number;
  /** Height of its type. */
  size: number;
  /** Raised small numbers in it, as of footnotes: where they begin and end. */
  marks: [number, number][];
}

/** A run of text as PDF.js gives it. */
export interface TextRun {
  text: string;
  left: number;
  base: number;
  width: number;
  size: number;
}

// Runs are of one line when their bases differ by less than this share of the type; small figures
// above a line are of it.
const sameLine = 0.5;
const spaceWidth = 0.25;
// Wider than the space between the letters of any title: the words are cells of a table's row.
const cellGap = 2.5;

// Between Chinese and Latin letters programs set a little space, which PDF.js gives as a character.
const setSpace =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) +(?=[!-~])|(?<=[!-~]) +(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

// A number of a note stands higher than the line and is smaller.
const noteNumber = /^\d{1,3}$/u;
const raised = 0.15;
const smaller = 0.8;
const besideWords = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;

/** Notes a raised number: after words, where one after letters or figures may be a power (m², 10⁵). */
function noteMark(line: PageLine, run: TextRun): void {
  const start = line.text.length;
  // At the foot of the page it may stand on the line.
  const isFirst =
    noteNumber.test(line.text) && line.marks.length === 0 && line.size < run.size * smaller;
  if (isFirst) line.marks.push([0, start]);
  const isAfter = noteNumber.test(run.text) && isRaised(run, line) && besideWords.test(line.text);
  if (isAfter) line.marks.push([start, start + run.text.length]);
}

type Placed = Pick<TextRun, 'base' | 'size'>;

function isRaised(one: Placed, other: Placed): boolean {
  return one.size < other.size * smaller && one.base - other.base > other.size * raised;
}

function join(line: PageLine, run: TextRun): void {
  noteMark(line, run);
  const gap = run.left - line.right;
  const isLatin = /[!-~]$/u.test(line.text) && /^[!-~]/u.test(run.text);
  const isSpace = run.text.trim() === '';
  if ((isSpace ? run.width : gap) > run.size * cellGap) line.text += '\u3000';
  else if (isLatin && gap > run.size * spaceWidth && !/\s$/u.test(line.text)) line.text += ' ';
  if (!isSpace || run.width <= run.size * cellGap) line.text += run.text;
  line.right = Math.max(line.right, run.left + run.width);
  line.left = Math.min(line.left, run.left);
  // The base is that of the words, not of a number that stands above them.
  if (run.size > line.size) line.base = run.base;
  line.size = Math.max(line.size, run.size);
}

/** Without the little spaces, the marks moved with their words. */
function withoutSetSpace(line: PageLine): void {
  const clean = (text: string) => text.replace(setSpace, '');
  line.marks = line.marks.map(([start, end]) => {
    const { length } = clean(line.text.slice(0, end));
    return [length - (end - start), length];
  });
  line.text = clean(line.text);
}

/** Puts runs together to lines, in the order in which the file has them. */
export function pageLines(page: number, runs: readonly TextRun[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    const size = Math.max(run.size, last?.size ?? 0);
    const isSame = last && Math.abs(last.base - run.base) < size * sameLine;
    if (isSame && run.left >= last.left) join(last, run);
    else if (run.text.trim() !== '') {
      const { text, left, base } = run;
      lines.push({ page, text, left, right: left + run.width, base, size: run.size, marks: [] });
    }
  }
  for (const line of lines) withoutSetSpace(line);
  return lines;
}
