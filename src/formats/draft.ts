import type { Replacement } from '../text/tracked/replacement.ts';

/** A heading that a format marks as one: where its line starts in the source, and its level from 1. */
export interface HeadingMark {
  start: number;
  level: number;
}

/** The words of a file, and how the text of the speech comes out of them. */
export interface Extracted {
  /**
   * The plain source text: every word of the file in reading order, with those that are not the
   * speech's own. A line a paragraph; a table a line a row.
   */
  source: string;
  /** What the format itself says is to change, in order, without overlaps. */
  edits: Replacement[];
  headings: HeadingMark[];
}

type Piece =
  | { kind: 'kept'; words: string }
  | { kind: 'dropped'; words: string; rule: string }
  | { kind: 'added'; words: string; rule: string }
  | { kind: 'heading'; level: number };

/** Trims pieces one after another up to the first that has more than space. */
function trimFirst(pieces: readonly { words: string }[], trim: (words: string) => string): void {
  for (const piece of pieces) {
    piece.words = trim(piece.words);
    if (piece.words !== '') return;
  }
}

/** Collects the words of a file in reading order. */
export class Draft {
  private readonly pieces: Piece[] = [];

  /** Words of the speech. */
  keep(words: string): this {
    if (words !== '') this.pieces.push({ kind: 'kept', words });
    return this;
  }

  /** Words of the file that are not the speech's own. */
  drop(words: string, rule: string): this {
    if (words !== '') this.pieces.push({ kind: 'dropped', words, rule });
    return this;
  }

  /** Words that a reader of the file sees and that its program makes: an automatic number. */
  add(words: string, rule: string): this {
    if (words !== '') this.pieces.push({ kind: 'added', words, rule });
    return this;
  }

  /** Says that the line that starts here is a heading; 0 says nothing. */
  heading(level: number): this {
    if (level > 0) this.pieces.push({ kind: 'heading', level });
    return this;
  }

  append(other: Draft): this {
    for (const piece of other.pieces) this.pieces.push(piece);
    return this;
  }

  /** Gives back the same draft with all its words left out by one rule. */
  dropped(rule: string): Draft {
    const draft = new Draft();
    for (const piece of this.pieces) {
      if (piece.kind === 'kept') draft.drop(piece.words, rule);
      else if (piece.kind === 'dropped') draft.pieces.push(piece);
    }
    return draft;
  }

  /** The same draft on one line without space at its ends: its line ends are spaces. */
  onOneLine(): Draft {
    const draft = new Draft();
    for (const piece of this.pieces) {
      if (piece.kind === 'heading') continue;
      draft.pieces.push({ ...piece, words: piece.words.replace(/\s*[\n\t]\s*/gu, ' ') });
    }
    const kept = draft.pieces.filter((piece) => piece.kind === 'kept');
    trimFirst(kept, (words) => words.trimStart());
    trimFirst(kept.toReversed(), (words) => words.trimEnd());
    return draft;
  }

  get isEmpty(): boolean {
    return !this.pieces.some((piece) => piece.kind !== 'heading' && piece.words.trim() !== '');
  }

  /** The words that a reader of the speech will see. */
  get text(): string {
    return this.pieces
      .map((piece) => (piece.kind === 'kept' || piece.kind === 'added' ? piece.words : ''))
      .join('');
  }

  extract(): Extracted {
    const source: string[] = [];
    const edits: Replacement[] = [];
    const headings: HeadingMark[] = [];
    let offset = 0;
    for (const piece of this.pieces) {
      if (piece.kind === 'heading') {
        headings.push({ start: offset, level: piece.level });
        continue;
      }
      if (piece.kind === 'added') {
        const last = edits.at(-1);
        // What stands for the words left out just before is one change with them.
        if (last?.rule === piece.rule && last.end === offset) last.inserted += piece.words;
        else edits.push({ start: offset, end: offset, inserted: piece.words, rule: piece.rule });
        continue;
      }
      source.push(piece.words);
      const end = offset + piece.words.length;
      if (piece.kind === 'dropped') {
        const last = edits.at(-1);
        const goesOn = last?.rule === piece.rule && last.end === offset && last.inserted === '';
        if (goesOn) last.end = end;
        else edits.push({ start: offset, end, inserted: '', rule: piece.rule });
      }
      offset = end;
    }
    return { source: source.join(''), edits, headings };
  }
}
