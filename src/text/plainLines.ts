import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinLines } from './joinLines.ts';

const lines = new Set(['paragraph', 'heading', 'code', 'tableCell']);

/** The paragraphs, list entries and cells in parsed Markdown, each as a line of plain text. */
export function plainLines(node: Nodes): string[] {
  if (lines.has(node.type)) return [joinLines(toString(node))].filter((line) => line !== '');
  return 'children' in node ? node.children.flatMap(plainLines) : [];
}
