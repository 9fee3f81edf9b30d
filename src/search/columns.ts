import type { HitColumns } from './finder.ts';
import type { Hit } from './hits.ts';

/** A list of whole numbers that grows. */
class Column {
  private values = new Int32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  done(): Int32Array {
    return this.values.slice(0, this.length);
  }
}

/** The hit of a row: only what is looked at is taken out of columns, for there may be a million. */
export function hitAt({ paragraph, offset, length, term }: HitColumns, row: number): Hit {
  return {
    paragraph: paragraph[row] ?? 0,
    offset: offset[row] ?? 0,
    length: length[row] ?? 0,
    term: term[row] ?? 0,
  };
}

/** Those rows of columns for which `isKept` holds. */
export function keepRows(columns: HitColumns, isKept: (row: number) => boolean): HitColumns {
  const kept = columns.speech.map((_, row) => row).filter(isKept);
  const taken = (column: Int32Array): Int32Array => kept.map((row) => column[row] ?? 0);
  return {
    speech: taken(columns.speech),
    paragraph: taken(columns.paragraph),
    offset: taken(columns.offset),
    length: taken(columns.length),
    term: taken(columns.term),
  };
}

/** Collects hits, a row each, into columns. */
export class ColumnsWriter {
  private readonly speech = new Column();
  private readonly paragraph = new Column();
  private readonly offset = new Column();
  private readonly length = new Column();
  private readonly term = new Column();

  push(speech: number, paragraph: number, offset: number, length: number, term: number): void {
    this.speech.push(speech);
    this.paragraph.push(paragraph);
    this.offset.push(offset);
    this.length.push(length);
    this.term.push(term);
  }

  done(): HitColumns {
    return {
      speech: this.speech.done(),
      paragraph: this.paragraph.done(),
      offset: this.offset.done(),
      length: this.length.done(),
      term: this.term.done(),
    };
  }
}
