import type { Nodes, Parents, Root, Table } from 'mdast';
import type { Draft } from '../draft.ts';
import { writeWords } from './words.ts';

const rule = 'markdown-mark';
const tag = /<!--[^]*?-->|<\/?[a-z][^>]*>|<[!?][^>]*>/giu;
const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function end(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function isBlock(node: Nodes): boolean {
  return !inline.has(node.type);
}

/** Writes the words of Markdown in order; what stands between them are marks. */
export class MarkdownWriter {
  private readonly draft: Draft;
  private readonly markdown: string;
  /** Where the Markdown is written up to. */
  private at = 0;
  private keepsNumber = false;
  private isNewBlock = true;

  constructor(draft: Draft, markdown: string) {
    this.draft = draft;
    this.markdown = markdown;
  }

  write(tree: Root): void {
    this.writeChildren(tree);
    this.isNewBlock = true;
    this.passMarks(this.markdown.length);
  }

  private writeChildren(node: Parents): void {
    for (const child of node.children) this.writeNode(child, node);
  }

  private writeNode(node: Nodes, parent: Parents): void {
    switch (node.type) {
      case 'text':
        this.writeLeaf(node, node.value);
        break;
      case 'inlineCode':
      case 'code':
        this.writeInside(node, node.value);
        break;
      case 'image':
      case 'imageReference':
        this.writeInside(node, node.alt ?? '');
        break;
      case 'html':
        this.writeHtml(node, node.value);
        break;
      case 'break':
        this.passMarks(start(node));
        this.writeBreak(this.take(end(node)));
        break;
      case 'footnoteReference':
        this.passMarks(start(node));
        this.writeNoteMark(node.label ?? node.identifier, end(node));
        break;
      case 'table':
        this.writeTable(node);
        break;
      default:
        this.writeParent(node, parent);
    }
  }

  // The line end may be a lone \r, which a rule of repair changes and records.
  private writeBreak(marks: string): void {
    this.draft.drop(marks.slice(0, -1), rule).keep(marks.slice(-1));
  }

  private writeParent(node: Nodes, parent: Parents): void {
    if (!('children' in node)) return;
    if (isBlock(node)) this.isNewBlock = true;
    if (node.type === 'listItem') this.keepsNumber = parent.type === 'list' && !!parent.ordered;
    if (node.type === 'heading') {
      this.passMarks(node.children[0] ? start(node.children[0]) : start(node));
      this.draft.heading(node.depth);
    }
    if (node.type === 'footnoteDefinition') {
      this.passMarks(start(node));
      const mark = `[^${node.label ?? node.identifier}]:`;
      const isOwn = this.markdown.startsWith(mark, this.at);
      if (isOwn) this.writeNoteMark(node.label ?? node.identifier, this.at + mark.length);
    }
    this.writeChildren(node);
    if (isBlock(node)) this.isNewBlock = true;
  }

  private writeNoteMark(label: string, to: number): void {
    this.draft.drop(this.take(to), rule).add(`〔${label}〕`, rule);
  }

  private writeLeaf(node: Nodes, value: string): void {
    this.passMarks(start(node));
    writeWords(this.draft, this.take(end(node)), value);
  }

  /** Words that stand inside of their node's marks as they are. */
  private writeInside(node: Nodes, value: string): void {
    this.passMarks(start(node));
    const source = this.take(end(node));
    const inside = source.indexOf(value);
    if (inside < 0 || value === '') this.draft.drop(source, rule).add(value, rule);
    else {
      const fence = source.slice(0, inside);
      this.draft
        .drop(fence, rule)
        .keep(value)
        .drop(source.slice(inside + value.length), rule);
    }
    if (node.type === 'code') this.isNewBlock = true;
  }

  /** Tags are marks; what stands between them are words. */
  private writeHtml(node: Nodes, value: string): void {
    this.passMarks(start(node));
    const source = this.take(end(node));
    let at = 0;
    for (const match of source.matchAll(tag)) {
      this.draft.keep(source.slice(at, match.index)).drop(match[0], rule);
      if (/^<br\b/iu.test(match[0])) this.draft.add('\n', rule);
      at = match.index + match[0].length;
    }
    this.draft.keep(source.slice(at));
    if (value.includes('\n')) this.isNewBlock = true;
  }

  private writeTable(table: Table): void {
    const columns = table.children[0]?.children.length ?? 0;
    for (const row of table.children) {
      this.isNewBlock = true;
      this.passMarks(start(row));
      for (let column = 0; column < columns; column += 1) {
        const cell = row.children[column];
        const first = cell?.children[0];
        const from = first ? start(first) : cell ? end(cell) : this.at;
        this.writeBetween(this.take(Math.max(this.at, from)), column === 0 ? '| ' : ' | ');
        this.isNewBlock = false;
        if (cell) this.writeChildren(cell);
      }
      this.writeBetween(this.take(Math.max(this.at, end(row))), ' |');
    }
    this.isNewBlock = true;
  }

  /** Writes what stands between the cells of a table as every table has it. */
  private writeBetween(source: string, wanted: string): void {
    if (source === wanted) this.draft.keep(source);
    else this.draft.drop(source, rule).add(wanted, rule);
  }

  private take(to: number): string {
    const taken = this.markdown.slice(this.at, to);
    this.at = Math.max(this.at, to);
    return taken;
  }

  /** Leaves marks out; between blocks the line ends and the numbers of lists stay. */
  private passMarks(to: number): void {
    const marks = this.take(to);
    if (!this.isNewBlock) {
      this.draft.drop(marks, rule);
      return;
    }
    this.isNewBlock = false;
    const number = this.keepsNumber ? /\d+[.)](?=\s*(?:\[[ x]\]\s*)?$)/iu.exec(marks) : null;
    this.keepsNumber = false;
    for (const piece of marks.slice(0, number?.index).split(/(\s+)/u)) this.passMark(piece);
    if (!number) return;
    this.draft.keep(number[0]);
    const after = marks.slice(number.index + number[0].length);
    for (const piece of after.split(/(\s+)/u)) this.passMark(piece);
  }

  private passMark(piece: string): void {
    if (piece.trim() === '') this.draft.keep(piece);
    else this.draft.drop(piece, rule);
  }
}
