import type { Comment, Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { childrenOf, wordsUnder, type Node } from './elements.ts';

const opening = /^\[if gte vml \d+\]>/u;
// A frame that stands in for the box where there is no drawing: <![if !mso]><table>…<![endif]>.
const stand = /<!\[if !mso\]>[^]*?<!\[endif\]>/gu;

const squeezed = (node: Node): string => wordsUnder(node).replace(/\s+/gu, '');

function drawingsUnder(node: Node): Comment[] {
  if (node.type === 'comment') return opening.test(node.value) ? [node] : [];
  return childrenOf(node).flatMap(drawingsUnder);
}

function boxesUnder(node: Node): Element[] {
  if (node.type === 'element' && node.tagName === 'v:textbox') return [node];
  return childrenOf(node).flatMap(boxesUnder);
}

/**
 * The text boxes of a page that Word saved, by the comments they stand in: "downlevel-hidden conditional
 * comments" (Microsoft, About conditional comments) with the drawing in VML. Empty ones are left out,
 * and those whose words the page says to browsers too.
 */
export function textBoxes(page: Node): Map<Node, Element[]> {
  const drawings = drawingsUnder(page);
  if (drawings.length === 0) return new Map();
  const shown = squeezed(page);
  return new Map(
    drawings.map((comment) => {
      const source = comment.value.replace(opening, '').replace(stand, '');
      const boxes = boxesUnder(fromHtml(source, { fragment: true }));
      return [
        comment,
        boxes.filter((box) => squeezed(box) !== '' && !shown.includes(squeezed(box))),
      ];
    }),
  );
}
