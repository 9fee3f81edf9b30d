import { diffLines } from 'diff';
import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';

/** A place where a file of the archive and what import yields differ. */
export interface Difference {
  /** 1-based line of the file in the archive. */
  line: number;
  /** The lines there; none where import would add. */
  held: string[];
  /** The lines that import would write. */
  imported: string[];
}

// Beyond so many lines the files have nothing to do with each other, and time goes with the square.
const mostEdits = 2000;

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The places where two files differ, line by line; everything is one place where all is different. */
export function findDifferences(held: string, imported: string): Difference[] {
  const changes = diffLines(held, imported, { maxEditLength: mostEdits, stripTrailingCr: true });
  if (!changes) return [{ line: 1, held: linesOf(held), imported: linesOf(imported) }];
  const found: Difference[] = [];
  let line = 1;
  let open: Difference | null = null;
  for (const { added, removed, value, count } of changes) {
    if (!added && !removed) open = null;
    else {
      if (!open) found.push((open = { line, held: [], imported: [] }));
      const lines = open[added ? 'imported' : 'held'];
      for (const own of linesOf(value)) lines.push(own);
    }
    if (!added) line += count;
  }
  return found;
}

/** A file that import would have to overwrite, with what would be lost. */
export class DifferentFile extends WenkuError {
  readonly differences: readonly Difference[];

  constructor(code: ErrorCode, file: string, held: string, imported: string) {
    const differences = findDifferences(held, imported);
    const [first] = differences;
    const place = first ? { file, line: first.line } : { file };
    super(code, place, `${String(differences.length)} 处不同`);
    this.differences = differences;
  }
}
