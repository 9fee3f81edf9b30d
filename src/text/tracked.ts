import type { Ledger } from '../schema/emendation.ts';

/** A replacement of `text.slice(start, end)` by `inserted`, made by `rule`. Offsets in UTF-16 units. */
export interface Replacement {
  start: number;
  end: number;
  inserted: string;
  rule: string;
}

interface Cell {
  source: string;
  text: string;
  rules: readonly string[];
}

/**
 * Text that remembers its source: every repair is recorded, so that the source and the repaired
 * text follow from each other exactly.
 */
export class TrackedText {
  readonly cells: readonly Cell[];

  private constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  static from(source: string): TrackedText {
    return new TrackedText([...source].map((text) => ({ source: text, text, rules: [] })));
  }

  get text(): string {
    return this.cells.map((cell) => cell.text).join('');
  }

  /** Applies replacements that are in order and do not overlap. Deletes have `inserted` ''. */
  replace(replacements: readonly Replacement[]): TrackedText {
    if (replacements.length === 0) return this;
    const cells: Cell[] = [];
    let offset = 0;
    let next = 0;
    let open: { cell: Cell; end: number } | null = null;
    for (const cell of this.cells) {
      const replacement = replacements[next];
      if (open === null && replacement && offset === replacement.start && cell.text !== '') {
        open = {
          cell: { source: '', text: replacement.inserted, rules: [replacement.rule] },
          end: replacement.end,
        };
        next += 1;
      }
      offset += cell.text.length;
      if (open === null) {
        cells.push(cell);
        continue;
      }
      open.cell = {
        source: open.cell.source + cell.source,
        text: open.cell.text,
        rules: [...new Set([...cell.rules, ...open.cell.rules])],
      };
      if (offset >= open.end) {
        cells.push(open.cell);
        open = null;
      }
    }
    return new TrackedText(cells);
  }

  /** The lines `first` to before `end` (0-based) of the repaired text, joined by \n. */
  lines(first: number, end: number): TrackedText {
    let line = 0;
    const kept = this.cells.filter((cell) => {
      const here = line;
      if (cell.text === '\n') line += 1;
      const isLastBreak = cell.text === '\n' && here === end - 1;
      return here >= first && here < end && !isLastBreak;
    });
    return new TrackedText(kept);
  }

  /** The source that this text came from. */
  get source(): string {
    return this.cells.map((cell) => cell.source).join('');
  }

  /** Every place where the text differs from its source, in source order. */
  ledger(): Ledger {
    const edits: Ledger['edits'] = [];
    let offset = 0;
    for (const { source, text, rules } of this.cells) {
      if (source !== text) edits.push([offset, source, text, rules.join('+')]);
      offset += source.length;
    }
    return { edits };
  }
}

/** The archived text that a source and its ledger give. Throws when the ledger does not fit. */
export function applyLedger(source: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    if (offset < position || !source.startsWith(removed, offset)) {
      throw new RangeError(`The ledger does not fit its source at offset ${offset}`);
    }
    result += source.slice(position, offset) + inserted;
    position = offset + removed.length;
  }
  return result + source.slice(position);
}

/** The source that an archived text and its ledger give: the inverse of `applyLedger`. */
export function undoLedger(archived: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  let shift = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    const start = offset + shift;
    if (start < position || !archived.startsWith(inserted, start)) {
      throw new RangeError(`The ledger does not fit its archived text at offset ${start}`);
    }
    result += archived.slice(position, start) + removed;
    position = start + inserted.length;
    shift += inserted.length - removed.length;
  }
  return result + archived.slice(position);
}
