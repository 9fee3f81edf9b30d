import type { ElementContent } from 'hast';
import type { Mark } from '../../archive/marks.ts';
import type { Range } from '../../archive/segments.ts';
import type { Block } from '../../text/body.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import { markedText, type MetricAddress } from './markedText.ts';
import { toHast } from './toHast.ts';

/** The tree of a block that uses Markdown, without its own paragraph element. */
function parse(markdown: string): ElementContent[] {
  const children = toHast(parseMarkdown(markdown));
  const [first] = children;
  const isParagraph = first?.type === 'element' && first.tagName === 'p' && children.length === 1;
  return isParagraph ? first.children : children;
}

// What stands between the cells of a table in its text and is lines in its tree.
const between = /[\s|]*/uy;

/** Where in the text the words of a node are that comes after `from`; null for layout of the tree. */
function findWords(text: string, words: string, from: number): number | null {
  if (text.startsWith(words, from)) return from;
  between.lastIndex = from;
  const start = from + (between.exec(text)?.[0].length ?? 0);
  return words.trim() !== '' && text.startsWith(words, start) ? start : null;
}

/** Puts marks into the text nodes of a tree; `ranges` are offsets in the block's plain text. */
function markTree(
  nodes: readonly ElementContent[],
  text: string,
  ranges: readonly Range<Mark>[],
  address: MetricAddress,
): ElementContent[] {
  let cursor = 0;
  const visit = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(visit) }];
    if (node.type !== 'text') return [node];
    const start = findWords(text, node.value, cursor);
    if (start === null) return [node];
    cursor = start + node.value.length;
    const here = ranges
      .filter((range) => range.start >= start && range.end <= cursor)
      .map((range) => ({ ...range, start: range.start - start, end: range.end - start }));
    return markedText(node.value, here, address);
  };
  return nodes.flatMap(visit);
}

/** The content of a block as a tree, its figures, emendations and doubts marked. */
export function blockTree(
  block: Pick<Block, 'markdown' | 'text'>,
  ranges: readonly Range<Mark>[],
  address: MetricAddress,
): ElementContent[] {
  if (block.markdown === block.text) return markedText(block.text, ranges, address);
  return markTree(parse(block.markdown), block.text, ranges, address);
}
