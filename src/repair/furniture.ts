import type { Replacement } from '../text/tracked/replacement.ts';
import { pageLines, watermarks } from './furnitureWords.ts';

/** A line with where it starts in the text. */
interface Line {
  text: string;
  start: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line, start };
    start += line.length + 1;
    return placed;
  });
}

// A lone number is a page's only where the pages count on: 2, then 3.
const loneNumber = /^\d{1,3}$/u;

function isCountedPage(line: Line, index: number, numbers: readonly Line[]): boolean {
  const number = Number(line.text);
  const before = Number(numbers[index - 1]?.text ?? Number.NaN);
  const after = Number(numbers[index + 1]?.text ?? Number.NaN);
  return before === number - 1 || after === number + 1;
}

/** The footer of Wikisource, from its first line on: a notice on rights, not the speech's words. */
function footerStart(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => /^本作品(?:是|来自|在|的)/u.test(text));
  const rest =
    last < 0
      ? ''
      : lines
          .slice(last)
          .map(({ text }) => text)
          .join('');
  return /公有领域|Public domain/u.test(rest) && rest.length < 900 ? last : lines.length;
}

type Sureness = 'certain' | 'likely';

/** How sure a whole line is none of the speech's; null when it is. */
function furnitureOf(line: string): Sureness | null {
  if (line.length > 80) return null;
  return pageLines.find(({ pattern }) => pattern.test(line))?.certainty ?? null;
}

function findWatermarks({ text: line, start }: Line): Replacement[] {
  return watermarks.flatMap((pattern) =>
    [...line.matchAll(pattern)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      inserted: '',
      rule: 'site-watermark',
    })),
  );
}

/** Takes out lines that follow each other, with the line end behind them or else before. */
function removeLines(text: string, run: readonly Line[], isSure: boolean): Replacement[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return [];
  const end = last.start + last.text.length;
  const isLast = end === text.length;
  return [
    {
      start: isLast ? Math.max(0, first.start - 1) : first.start,
      end: isLast ? end : end + 1,
      inserted: '',
      rule: 'page-furniture',
      ...(isSure ? {} : { certainty: 'likely' as const }),
    },
  ];
}

/**
 * Finds what a web page or a printer put around a speech: 下载 打印, 【字号：大 中 小】, page numbers,
 * notes of the site. A whole line goes only where nothing else is on it.
 */
export function findFurniture(text: string): Replacement[] {
  const lines = linesOf(text);
  const numbers = lines.filter((line) => loneNumber.test(line.text));
  const pages = new Set(numbers.filter((line, index) => isCountedPage(line, index, numbers)));
  const footer = footerStart(lines);
  const runs: Replacement[][] = [];
  let run: Line[] = [];
  let isSure = true;
  lines.forEach((line, index) => {
    const isPage = index >= footer || pages.has(line);
    const certainty = isPage ? 'certain' : furnitureOf(line.text);
    if (certainty) {
      run.push(line);
      isSure &&= certainty === 'certain';
      return;
    }
    runs.push(removeLines(text, run, isSure), findWatermarks(line));
    run = [];
    isSure = true;
  });
  runs.push(removeLines(text, run, isSure));
  const found = runs.flat();
  // A text of nothing but such lines is one about them.
  const removed = found.reduce((sum, { start, end }) => sum + end - start, 0);
  return removed < text.length ? withoutOverlaps(found) : [];
}

function withoutOverlaps(found: readonly Replacement[]): Replacement[] {
  let reached = 0;
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
