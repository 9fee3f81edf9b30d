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

// Between Chinese and Latin letters programs set a little space, which PDF.js gives as a character.
const setSpace =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) +(?=[!-~])|(?<=[!-~]) +(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

function join(line: PageLine, run: TextRun): void {
  const gap = run.left - line.right;
  const isLatin = /[!-~]$/u.test(line.text) && /^[!-~]/u.test(run.text);
  if (isLatin && gap > run.size * spaceWidth && !/\s$/u.test(line.text)) line.text += ' ';
  line.text += run.text;
  line.right = Math.max(line.right, run.left + run.width);
  line.left = Math.min(line.left, run.left);
  line.size = Math.max(line.size, run.size);
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
      lines.push({ page, text, left, right: left + run.width, base, size: run.size });
    }
  }
  for (const line of lines) line.text = line.text.replace(setSpace, '');
  return lines;
}
