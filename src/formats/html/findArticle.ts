import type { Element, Root } from 'hast';
import {
  childrenOf,
  find,
  hasNoWords,
  isBlock,
  isHidden,
  property,
  wordsUnder,
  type Node,
} from './elements.ts';
import { textBoxes } from './textBoxes.ts';
import { isFurniture } from './furniture.ts';

/** What of a page is the article. */
export interface Article {
  body: Node;
  /** The heading outside of the body that is its title. */
  heading: Element | undefined;
  /** True for a document that a word processor saved as a page: all of it is the article. */
  isDocument: boolean;
  /** The text boxes of such a document, by the comments they stand in. */
  boxes: ReadonlyMap<Node, readonly Element[]>;
}

const wordProcessor = /^(?:Microsoft Word|WPS|Kingsoft|LibreOffice|OpenOffice)/iu;

/** True for a page that a word processor wrote: it says so, or its root names the parts of Word. */
function isDocument(page: Root): boolean {
  const generator = find(
    page,
    (element) =>
      element.tagName === 'meta' &&
      property(element, 'name').toLowerCase() === 'generator' &&
      wordProcessor.test(property(element, 'content')),
  );
  const root = find(page, ({ tagName }) => tagName === 'html');
  const names = Object.values(root?.properties ?? {});
  return generator !== undefined || names.includes('urn:schemas-microsoft-com:office:word');
}

function squeeze(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** Gives the length of every paragraph to the element it stands in, half of it to the one around. */
function score(node: Node, ancestors: readonly Node[], scores: Map<Node, number>): void {
  if (hasNoWords(node)) return;
  if (node.type === 'element' && (isHidden(node) || isFurniture(node))) return;
  const chain = [node, ...ancestors];
  const inline = childrenOf(node).filter((child) => !isBlock(child));
  const words = squeeze(inline.map(wordsUnder).join(''));
  // Only sentences tell an article from names and links.
  const length = /[，。；：]/u.test(words) ? words.length : 0;
  const isParagraph =
    node.type === 'element' && /^(?:p|h[1-6]|li|blockquote|pre|center|font)$/u.test(node.tagName);
  const [holder, around] = isParagraph ? ancestors : chain;
  if (holder) scores.set(holder, (scores.get(holder) ?? 0) + length);
  if (around) scores.set(around, (scores.get(around) ?? 0) + length / 2);
  for (const child of childrenOf(node)) score(child, chain, scores);
}

/** Finds the article of a page: the element that holds most sentences, and the heading that the page's title names. */
export function findArticle(page: Root, title: string): Article {
  if (isDocument(page)) {
    const body = find(page, ({ tagName }) => tagName === 'body') ?? page;
    return { body, heading: undefined, isDocument: true, boxes: textBoxes(body) };
  }
  const scores = new Map<Node, number>();
  score(page, [], scores);
  const best = [...scores].toSorted(([, one], [, other]) => other - one)[0];
  const body = best && best[1] > 0 ? best[0] : page;
  const named = (element: Element) => {
    const words = squeeze(wordsUnder(element));
    return (
      words.length > 3 && squeeze(title).includes(words) && !find(element, (one) => one === body)
    );
  };
  const heading =
    find(page, (element) => /^h[1-3]$/u.test(element.tagName) && named(element)) ??
    find(
      page,
      (element) => isBlock(element) && !childrenOf(element).some(isBlock) && named(element),
    );
  return { body, heading, isDocument: false, boxes: new Map() };
}
