import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Text whose lines are broken in its file only, as one line: Chinese words have no space between. */
export function joinLines(text: string): string {
  return text
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/(?<=[\p{Script=Latin}\d,.])\n(?=[\p{Script=Latin}\d])/gu, ' ')
    .replaceAll('\n', '')
    .trim();
}

const lines = new Set(['paragraph', 'heading', 'code', 'tableCell']);

/** The paragraphs, list entries and cells in parsed Markdown, each as a line of plain text. */
export function plainLines(node: Nodes): string[] {
  if (lines.has(node.type)) return [joinLines(toString(node))].filter((line) => line !== '');
  return 'children' in node ? node.children.flatMap(plainLines) : [];
}
