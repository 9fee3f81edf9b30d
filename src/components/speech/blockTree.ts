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
    if (node.type !== 'text' || !text.startsWith(node.value, cursor)) return [node];
    const start = cursor;
    cursor += node.value.length;
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
