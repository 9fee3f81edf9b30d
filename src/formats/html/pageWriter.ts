import type { Element } from 'hast';
import { Draft } from '../draft.ts';
import { writeTable } from '../table.ts';
import type { Article } from './findArticle.ts';
import { childrenOf, hasNoWords, isBlock, isHidden, wordsUnder, type Node } from './elements.ts';
import { isFurniture, isFurnitureLine } from './furniture.ts';
import { asideOf } from './asideOf.ts';
import { itemNumber } from './itemNumber.ts';
import { tableCells } from './tableCells.ts';

const furniture = 'page-furniture';
const leftOut: Readonly<Record<string, string>> = {
  svg: 'drawing-text',
  object: 'drawing-text',
  iframe: 'drawing-text',
  math: 'formula',
};

/** Where in a page the writer is. */
interface Mode {
  inArticle: boolean;
  /** Why the words here are left out; null where they are the article's. */
  rule: string | null;
  isPre: boolean;
}

// Chinese has no spaces: a line end of the file between two of its characters is none of the text.
const wrap =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*\r?\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

// Word breaks its lines anywhere beside a Chinese character: 办公室 / 2021年 has no space between.
const documentWrap =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\r?\n\s*(?=\S)|(?<=\S)\r?\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

/** Writes the words of a page in order, a line a block; space is collapsed as a browser does. */
export class PageWriter {
  readonly draft = new Draft();
  private readonly article: Article;
  private line = new Draft();
  private isAfterSpace = true;
  private level = 0;
  private number = '';
  /** Text boxes anchored in the line at hand: they follow it. */
  private boxes: Element[] = [];

  constructor(article: Article) {
    this.article = article;
  }

  write(node: Node, mode: Mode): void {
    if (node.type === 'text') this.writeText(node.value, mode);
    else if (node.type === 'element') this.writeElement(node, mode);
    else if (node.type === 'comment' && mode.inArticle && mode.rule === null)
      this.boxes.push(...(this.article.boxes.get(node) ?? []));
    else if (node.type === 'root') this.writeChildren(node, this.modeIn(node, mode));
  }

  /** Ends the line at hand. */
  endLine(rule: string | null): void {
    const { line, level, number } = this;
    this.line = new Draft();
    this.isAfterSpace = true;
    this.level = 0;
    if (!line.isEmpty) {
      this.number = '';
      const leftOut = rule ?? (isFurnitureLine(line.text) ? furniture : null);
      if (leftOut === null) {
        this.draft.heading(level).add(number, 'list-number').append(line).keep('\n');
      } else this.draft.append(line.dropped(leftOut)).drop('\n', leftOut);
    }
    this.writeBoxes();
  }

  private writeBoxes(): void {
    const boxes = this.boxes.splice(0);
    for (const box of boxes) {
      this.writeChildren(box, { inArticle: true, rule: null, isPre: false });
      this.endLine(null);
    }
  }

  private writeChildren(node: Node, mode: Mode): void {
    for (const child of childrenOf(node)) this.write(child, mode);
  }

  private modeIn(node: Node, mode: Mode): Mode {
    const isArticle = node === this.article.body || node === this.article.heading;
    if (isArticle) return { ...mode, inArticle: true, rule: null };
    if (node.type !== 'element') return mode;
    const isPre = mode.isPre || node.tagName === 'pre';
    if (isHidden(node)) return { ...mode, isPre, rule: 'hidden-text' };
    const aside = this.article.isDocument ? asideOf(node) : null;
    if (aside !== null) return { ...mode, isPre, rule: aside };
    if (mode.rule === null && node.tagName === 'del') {
      return { ...mode, isPre, rule: 'tracked-deletion' };
    }
    if (mode.rule === null && isFurniture(node)) return { ...mode, isPre, rule: furniture };
    return { ...mode, isPre };
  }

  private writeElement(element: Element, around: Mode): void {
    if (hasNoWords(element)) {
      this.writeLeftOut(element);
      return;
    }
    const mode = this.modeIn(element, around);
    const { tagName } = element;
    if (tagName === 'br') this.endLine(mode.rule);
    else if (tagName === 'rt' || tagName === 'rp') this.line.drop(wordsUnder(element), 'ruby-text');
    else if (tagName === 'table' && mode.inArticle && mode.rule === null) {
      this.endLine(around.rule);
      this.writeTableOf(element, mode);
    } else if (!isBlock(element)) this.writeInline(element, mode, around);
    else {
      this.endLine(around.rule);
      if (/^h[1-6]$/u.test(tagName) && element !== this.article.heading)
        this.level = Number(tagName[1]);
      if (tagName === 'ol') this.writeItems(element, mode);
      else this.writeChildren(element, mode);
      this.endLine(mode.rule);
    }
  }

  /** What a picture or a formula says, which no line of text can. */
  private writeLeftOut(element: Element): void {
    const rule = leftOut[element.tagName];
    if (rule === undefined) return;
    const words = childrenOf(element).map(wordsUnder).join(' ').replace(/\s+/gu, ' ').trim();
    this.line.drop(words, rule);
  }

  /** Words inside of a line; hidden ones are left out where they stand. */
  private writeInline(element: Element, mode: Mode, around: Mode): void {
    if (mode.rule === around.rule) {
      this.writeChildren(element, mode);
      return;
    }
    if (mode.rule === null) this.endLine(around.rule);
    const { line } = this;
    this.line = new Draft();
    this.writeChildren(element, mode);
    this.line = line.append(mode.rule === null ? this.line : this.line.dropped(mode.rule));
    if (mode.rule === null) this.endLine(null);
  }

  private writeItems(list: Element, mode: Mode): void {
    let index = 0;
    for (const child of childrenOf(list)) {
      if (child.type === 'element' && child.tagName === 'li') {
        this.number = itemNumber(list, child, index);
        index += 1;
      }
      this.write(child, mode);
      this.number = '';
    }
  }

  private writeTableOf(table: Element, mode: Mode): void {
    writeTable(
      this.draft,
      tableCells(table, (cell) => this.writeCell(cell, mode)),
    );
  }

  private writeCell(cell: Element, mode: Mode): Draft {
    const writer = new PageWriter(this.article);
    writer.writeChildren(cell, mode);
    writer.endLine(mode.rule);
    return writer.draft;
  }

  private writeText(value: string, mode: Mode): void {
    if (mode.isPre) {
      const [first = '', ...lines] = value.split(/\r?\n/u);
      this.line.keep(first);
      for (const line of lines) {
        this.endLine(mode.rule);
        this.line.keep(line);
      }
      return;
    }
    const words = value
      .replace(this.article.isDocument ? documentWrap : wrap, '')
      .replace(/[ \t\r\n\f]+/gu, ' ');
    const shown = this.isAfterSpace ? words.replace(/^ /u, '') : words;
    if (shown === '') return;
    this.line.keep(shown);
    this.isAfterSpace = shown.endsWith(' ');
  }
}
