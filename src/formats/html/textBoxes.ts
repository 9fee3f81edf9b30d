import type { Comment, Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { childrenOf, wordsUnder, type Node } from './elements.ts';

const opening = /^\[if gte vml \d+\]>/u;
// A frame that stands in for the box where there is no drawing: <![if !mso]><table>…<![endif]>.
const stand = /<!\[if !mso\]>[^]*?<!\[endif\]>/gu;

function boxesUnder(node: Node): Element[] {
  if (node.type === 'element' && node.tagName === 'v:textbox') return [node];
  return childrenOf(node).flatMap(boxesUnder);
}

/**
 * The text boxes of a page that Word saved, which stand in comments: "downlevel-hidden conditional
 * comments" (Microsoft, About conditional comments) with the drawing in VML. Empty ones are left out,
 * and those whose words `shown`, without space, has as well: the page then says them to browsers too.
 */
export function textBoxes({ value }: Comment, shown: string): Element[] {
  if (!opening.test(value)) return [];
  const drawing = fromHtml(value.replace(opening, '').replace(stand, ''), { fragment: true });
  return boxesUnder(drawing).filter((box) => {
    const words = wordsUnder(box).replace(/\s+/gu, '');
    return words !== '' && !shown.includes(words);
  });
}
