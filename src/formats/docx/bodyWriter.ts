import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { Draft } from '../draft.ts';
import { writeTable } from '../table.ts';
import type { ListCounter } from './listCounter.ts';
import type { Notes } from './notes.ts';
import { headingOf, type Style } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { child, descendants, elements, isOn, textOf, valueOf, type Element } from './xml.ts';

// What holds settings and instructions, no words.
const settings = new Set([
  ...['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sdtPr', 'sdtEndPr', 'sectPr', 'tblGrid'],
  ...['instrText', 'delInstrText', 'softHyphen', 'footnoteRef', 'endnoteRef'],
]);
const dropping: Readonly<Record<string, string>> = {
  del: 'tracked-deletion',
  moveFrom: 'tracked-move',
  rt: 'ruby-text',
};
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** What the paragraphs of a document refer to. */
export interface References {
  styles: ReadonlyMap<string, Style>;
  counter: ListCounter;
  notes: Notes;
  place: Place;
}

/** Writes the words of a document's blocks in reading order (ECMA-376 part 1, 17). */
export class BodyWriter {
  private readonly references: References;
  /** Notes and text boxes of the paragraph at hand, which follow it. */
  private after = new Draft();
  /** Words before a deleted paragraph mark: they belong to the next paragraph. */
  private pending = new Draft();
  private isDropping = false;

  constructor(references: References) {
    this.references = references;
  }

  /** The blocks in an element, a line a paragraph. */
  blocks(parent: Element): Draft {
    const draft = new Draft();
    for (const block of elements(parent)) this.writeBlock(draft, block);
    if (this.pending.text !== '') draft.append(this.pending).keep('\n');
    else draft.append(this.pending);
    this.pending = new Draft();
    return draft;
  }

  private writeBlock(draft: Draft, block: Element): void {
    const rule = dropping[block.name];
    if (block.name === 'p') this.writeParagraph(draft, block);
    else if (block.name === 'tbl') this.writeTableOf(draft, block);
    else if (block.name === 'AlternateContent') this.writeChoice(draft, block);
    else if (isContentsBlock(block)) draft.append(this.blocks(block).dropped('contents-list'));
    else if (block.name === 'altChunk') {
      throw new WenkuError('file-type', this.references.place, '正文里嵌有别的文件（altChunk）');
    } else if (rule !== undefined) draft.append(this.drop(block, rule));
    else if (!settings.has(block.name)) {
      for (const inner of elements(block)) this.writeBlock(draft, inner);
    }
  }

  private writeTableOf(draft: Draft, table: Element): void {
    const rows: Draft[][] = [];
    for (const row of descendants(table, 'tr')) {
      const cells = descendants(row, 'tc').flatMap((cell) => {
        const span = Number(valueOf(cell, 'tcPr', 'gridSpan') ?? 1);
        const empty = Array.from({ length: Math.min(63, span - 1) || 0 }, () => new Draft());
        return [new BodyWriter(this.references).blocks(cell), ...empty];
      });
      if (child(row, 'trPr', 'del') === undefined) rows.push(cells);
      else for (const cell of cells) draft.append(cell.dropped('tracked-deletion'));
    }
    writeTable(draft, rows);
  }

  private writeParagraph(draft: Draft, paragraph: Element): void {
    const settingsOf = child(paragraph, 'pPr');
    const content = new Draft();
    for (const inner of elements(paragraph)) this.writeInline(content, inner);
    const mark = child(settingsOf, 'rPr');
    const deleted = (['del', 'moveFrom'] as const).find((name) => child(mark, name));
    if (deleted !== undefined) {
      this.pending.append(content).drop('\n', dropping[deleted] ?? '');
      return;
    }
    const style = this.references.styles.get(valueOf(settingsOf, 'pStyle') ?? '');
    const words = this.pending.append(content);
    this.pending = new Draft();
    const number = this.numberOf(settingsOf, style);
    const outline = headingOf(valueOf(settingsOf, 'outlineLvl'));
    const line = new Draft().heading(outline ?? style?.heading ?? 0);
    if (words.text.trim() !== '') line.add(number, 'list-number');
    line.append(words).keep('\n').append(this.after);
    this.after = new Draft();
    draft.append(style?.isContents ? line.dropped('contents-list') : line);
  }

  private numberOf(settingsOf: Element | undefined, style: Style | undefined): string {
    const { counter } = this.references;
    const own = valueOf(settingsOf, 'numPr', 'numId');
    const list = own ?? style?.list;
    if (list === undefined || list === '0') return '';
    const level = Number(valueOf(settingsOf, 'numPr', 'ilvl') ?? NaN);
    const key = valueOf(settingsOf, 'pStyle') ?? '';
    const byStyle = style?.level ?? counter.levelOfStyle(list, key);
    return counter.next(list, Number.isInteger(level) ? level : byStyle);
  }

  private writeInline(draft: Draft, element: Element): void {
    const { name, attributes } = element;
    const rule = dropping[name];
    const sign = signs[name];
    if (name === 't' || name === 'delText') draft.keep(wordsOf(element));
    else if (name === 'r') this.writeRun(draft, element);
    else if (sign !== undefined) draft.keep(sign);
    else if (name === 'sym')
      draft.keep(symbolOf(attributes['font'] ?? '', attributes['char'] ?? ''));
    else if (name === 'footnoteReference' || name === 'endnoteReference') {
      this.writeNote(draft, element);
    } else if (name === 'txbxContent') {
      this.after.append(new BodyWriter(this.references).blocks(element));
    } else if (name === 'AlternateContent') this.writeChoice(draft, element);
    else if (rule !== undefined) draft.append(this.drop(element, rule));
    else if (!settings.has(name)) this.writeInlines(draft, element);
  }

  private writeInlines(draft: Draft, parent: Element): void {
    for (const inner of elements(parent)) this.writeInline(draft, inner);
  }

  private writeRun(draft: Draft, run: Element): void {
    const own = child(run, 'rPr');
    const style = this.references.styles.get(valueOf(own, 'rStyle') ?? '');
    const says = child(own, 'vanish') !== undefined;
    const isHidden = says ? isOn(own, 'vanish') : style?.isHidden === true;
    if (isHidden) draft.append(this.drop(run, 'hidden-text'));
    else this.writeInlines(draft, run);
  }

  /** One of the alternatives that say the same (part 3, 10): the first with words, or the fallback. */
  private writeChoice(draft: Draft, alternatives: Element): void {
    const choice = elements(alternatives).find((one) => textOf(one).trim() !== '');
    if (choice) this.writeInlines(draft, choice);
  }

  /** Words left out, with the notes and boxes among them. */
  private drop(element: Element, rule: string): Draft {
    const { after, isDropping } = this;
    this.after = new Draft();
    this.isDropping = true;
    const draft = new Draft();
    this.writeInlines(draft, element);
    after.append(this.after.dropped(rule));
    this.after = after;
    this.isDropping = isDropping;
    return draft.dropped(rule);
  }

  private writeNote(draft: Draft, reference: Element): void {
    const note = this.references.notes.take(reference, this.isDropping);
    if (!note) return;
    draft.add(note.label, 'note-number');
    const words = new BodyWriter(this.references).blocks(note.element);
    this.after.add(note.label, 'note-number').append(words);
  }
}

/** True for a table of contents in its block (17.5.2.12), whatever the styles of its lines. */
function isContentsBlock(block: Element): boolean {
  if (block.name !== 'sdt') return false;
  return valueOf(block, 'sdtPr', 'docPartObj', 'docPartGallery') === 'Table of Contents';
}

/** Space at the ends of a text counts only where the file says so (17.3.3.31). */
function wordsOf(element: Element): string {
  const words = textOf(element);
  return element.attributes['space'] === 'preserve' ? words : words.trim();
}
