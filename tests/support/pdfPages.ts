import { spawnSync } from 'node:child_process';

/** Words of a page that stand on one line; in millimetres from the top left corner of the page. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PdfPage {
  width: number;
  height: number;
  lines: PdfLine[];
}

const millimetres = (points: string | undefined) => (Number(points) * 25.4) / 72;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replace(/&(?<name>\w+);/gu, (whole, name: string) => entities[name] ?? whole);
}

function wordsOf(page: string): PdfLine[] {
  const word =
    /<word xMin="(?<left>[\d.]+)" yMin="(?<top>[\d.]+)" xMax="(?<right>[\d.]+)" yMax="(?<bottom>[\d.]+)">(?<text>[^<]*)</gu;
  return [...page.matchAll(word)].map(({ groups = {} }) => ({
    text: unescape(groups['text'] ?? ''),
    left: millimetres(groups['left']),
    right: millimetres(groups['right']),
    top: millimetres(groups['top']),
    bottom: millimetres(groups['bottom']),
  }));
}

/** Joins words whose middles are within two millimetres of height. */
function linesOf(words: readonly PdfLine[]): PdfLine[] {
  const middle = ({ top, bottom }: PdfLine) => (top + bottom) / 2;
  const lines: PdfLine[][] = [];
  for (const word of words.toSorted((one, other) => middle(one) - middle(other))) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && middle(word) - middle(first) < 2) last.push(word);
    else lines.push([word]);
  }
  return lines.map((own) => {
    const inOrder = own.toSorted((one, other) => one.left - other.left);
    return {
      text: inOrder.map(({ text }) => text).join(''),
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
      top: Math.min(...own.map(({ top }) => top)),
      bottom: Math.max(...own.map(({ bottom }) => bottom)),
    };
  });
}

/** What stands where on the pages of a PDF, by pdftotext of Poppler. */
export function pdfPages(pdf: Uint8Array): PdfPage[] {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error('pdftotext failed');
  return [
    ...stdout.matchAll(
      /<page width="(?<width>[\d.]+)" height="(?<height>[\d.]+)">(?<page>.*?)<\/page>/gsu,
    ),
  ].map(({ groups = {} }) => ({
    width: millimetres(groups['width']),
    height: millimetres(groups['height']),
    lines: linesOf(wordsOf(groups['page'] ?? '')),
  }));
}
