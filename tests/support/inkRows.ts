import { spawnSync } from 'node:child_process';

const dotsPerInch = 150;
const dark = 128;

/**
 * The first and the last row of a page of a PDF that have ink, between two heights; all in millimetres
 * from the top of the page. By pdftoppm of Poppler.
 */
export function inkRows(pdf: Uint8Array, page: number, from: number, to: number): [number, number] {
  const only = String(page);
  const options = ['-gray', '-r', String(dotsPerInch), '-f', only, '-l', only, '-'];
  const { stdout } = spawnSync('pdftoppm', options, { input: pdf, maxBuffer: 1e8 });
  // P5, width, height and the greatest value, a line break, then a byte a dot.
  const head = /^P5\s(?<width>\d+)\s(?<height>\d+)\s255\s/u.exec(stdout.toString('latin1', 0, 64));
  const width = Number(head?.groups?.['width']);
  const dots = stdout.subarray(head?.[0].length);
  const rows = Array.from({ length: dots.length / width }, (_, row) => row)
    .filter((row) => dots.subarray(row * width, (row + 1) * width).some((dot) => dot < dark))
    .map((row) => (row * 25.4) / dotsPerInch)
    .filter((height) => height > from && height < to);
  return [rows[0] ?? NaN, rows.at(-1) ?? NaN];
}
