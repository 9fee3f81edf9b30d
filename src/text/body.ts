import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitChunks } from './chunks.ts';
import { isPlain, parseMarkdown } from './markdown.ts';
import { tableRow } from './table.ts';

/** A block of a speech's body: what blank lines separate. */
export interface Block {
  /** A component is an editor's addition: it is no part of the speech and has no text. */
  kind: 'heading' | 'paragraph' | 'other' | 'component';
  /** Number of hashes of a heading; 0 otherwise. */
  depth: number;
  /** Its Markdown, without the hashes of a heading. */
  markdown: string;
  /** Its words as a reader sees them. */
  text: string;
  /** 1-based line in the body. */
  line: number;
}

function tableText(table: Table): string {
  return table.children
    .map((row) => tableRow(row.children.map((cell) => toString(cell))))
    .join('\n');
}

function read(markdown: string): Pick<Block, 'kind' | 'text'> {
  if (isPlain(markdown)) return { kind: 'paragraph', text: markdown };
  if (/^<[A-Z]/u.test(markdown)) return { kind: 'component', text: '' };
  const tree = parseMarkdown(markdown);
  const only = tree.children.length === 1 ? tree.children[0] : undefined;
  if (only?.type === 'table') return { kind: 'other', text: tableText(only) };
  return { kind: only?.type === 'paragraph' ? 'paragraph' : 'other', text: toString(tree) };
}

/** Splits the body of a speech into its blocks, in order. The body must be free of code. */
export function splitBody(body: string): Block[] {
  return splitChunks(body).map((chunk) => {
    const heading = /^(#{1,6}) (.*)$/u.exec(chunk.markdown);
    const depth = heading?.[1]?.length ?? 0;
    const markdown = heading?.[2] ?? chunk.markdown;
    const { kind, text } = read(markdown);
    return { kind: depth > 0 ? 'heading' : kind, depth, markdown, text, line: chunk.line };
  });
}
