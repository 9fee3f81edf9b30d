import { Draft } from '../draft.ts';
import { writeTable } from '../table.ts';
import type { MarkedText } from './markedText.ts';
import { marks } from './properties.ts';

/** A note, by the place of its reference: its mark, and where its words are. */
export interface Note {
  label: string;
  range: readonly [number, number];
}

// MS-DOC 2.4.1: signs that are no words of the text.
const signs: Readonly<Record<string, string>> = {
  '\v': '\n',
  '\x0e': '\n',
  '\x1e': '-',
};
const fieldStart = '\x13';
const fieldResult = '\x14';
const fieldEnd = '\x15';
// References, pictures, anchors: what they stand for is elsewhere.
const anchors = /[\x01-\x05\x08\x1f]/u;
const highestHeading = 9;
const contents = /^\s*TOC\b/u;

/** A field that is open: whether its words are instructions, and whether it makes a list of contents. */
interface Field {
  isCode: boolean;
  code: string;
}

/** Writes the words of one text of a document, a line a paragraph, tables a line a row. */
export class StoryWriter {
  private readonly source: MarkedText;
  private readonly notes: ReadonlyMap<number, Note>;
  private readonly fields: Field[] = [];
  private readonly draft = new Draft();
  private line = new Draft();
  private after = new Draft();
  private cell = new Draft();
  private row: Draft[] = [];
  private rows: Draft[][] = [];

  constructor(source: MarkedText, notes: ReadonlyMap<number, Note> = new Map()) {
    this.source = source;
    this.notes = notes;
  }

  /** Writes the characters from `start` to before `end`. */
  write([start, end]: readonly [number, number]): Draft {
    const last = Math.min(end, this.source.text.length);
    for (let index = start; index < last; index += 1) this.writeCharacter(index);
    if (!this.line.isEmpty) this.endParagraph(last - 1);
    this.endTable();
    return this.draft;
  }

  private writeCharacter(index: number): void {
    const { text, marks: all } = this.source;
    const character = text.charAt(index);
    const found = all[index] ?? 0;
    const note = this.notes.get(index);
    if (note) this.writeNote(note, this.ruleOf(found));
    if (this.writeField(character)) return;
    if (character === '\r' || character === '\f') this.endParagraph(index);
    else if (character === '\x07') this.endCell(index);
    else if (!anchors.test(character)) {
      this.writeWord(this.source.symbols.get(index) ?? signs[character] ?? character, found);
    }
  }

  private ruleOf(found: number): string | null {
    if ((found & marks.deleted) !== 0) return 'tracked-deletion';
    if ((found & marks.hidden) !== 0) return 'hidden-text';
    return this.fields.some(({ code }) => contents.test(code)) ? 'contents-list' : null;
  }

  private writeWord(word: string, found: number): void {
    const rule = this.ruleOf(found);
    if (rule === null) this.line.keep(word);
    else this.line.drop(word, rule);
  }

  /** True for what belongs to a field's making: instructions, as a reader of the page sees none. */
  private writeField(character: string): boolean {
    const field = this.fields.at(-1);
    if (character === fieldStart) this.fields.push({ isCode: true, code: '' });
    else if (character === fieldResult && field) field.isCode = false;
    else if (character === fieldEnd && field) this.fields.pop();
    else if (this.fields.some(({ isCode }) => isCode)) {
      if (field?.isCode) field.code += character;
    } else return false;
    return true;
  }

  private writeNote({ label, range }: Note, rule: string | null): void {
    const words = new StoryWriter(this.source).write(range);
    if (rule === null) {
      this.line.add(label, 'note-number');
      this.after.add(label, 'note-number').append(words);
    } else this.after.append(words.dropped(rule));
  }

  private endParagraph(index: number): void {
    const { marks: all, styles } = this.source;
    const found = all[index] ?? 0;
    const inTable = (found & marks.inTable) !== 0;
    if (!inTable) this.endTable();
    const target = inTable ? this.cell : this.draft;
    const style = styles[index] ?? 0;
    // The first nine styles are the headings (MS-DOC 2.9.271).
    target.heading(style <= highestHeading ? style : 0).append(this.line);
    const rule = this.ruleOf(found);
    // What a deleted end parts is one paragraph; one that is left out whole has no line.
    const hasEnd = rule === null || (rule !== 'tracked-deletion' && this.line.text !== '');
    this.line = new Draft();
    if (hasEnd) target.keep('\n');
    else target.drop('\n', rule);
    if (rule === 'tracked-deletion') return;
    target.append(this.after);
    this.after = new Draft();
  }

  private endCell(index: number): void {
    const found = this.source.marks[index] ?? 0;
    if ((found & marks.rowEnd) !== 0) {
      this.rows.push(this.row);
      this.row = [];
      return;
    }
    this.cell.append(this.line).append(this.after);
    this.line = new Draft();
    this.after = new Draft();
    this.row.push(this.cell);
    this.cell = new Draft();
  }

  private endTable(): void {
    if (this.row.length > 0) this.rows.push(this.row);
    if (!this.cell.isEmpty) this.rows.push([this.cell]);
    if (this.rows.length > 0) writeTable(this.draft, this.rows);
    this.rows = [];
    this.row = [];
    this.cell = new Draft();
  }
}
