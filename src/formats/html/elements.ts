import type { Element, ElementContent, Root, RootContent } from 'hast';

export type Node = Root | RootContent;

// Elements that begin and end a line (HTML 15.3, display: block and the parts of tables and lists).
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup ' +
    'option p pre section summary table caption thead tbody tfoot tr td th ul'
  ).split(' '),
);
const withoutWords = new Set([
  'script',
  'style',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
]);

/** True for an element that stands on lines of its own. */
export function isBlock(node: Node): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** True for what holds code or settings and no words. */
export function hasNoWords(node: Node): boolean {
  return node.type === 'element' && withoutWords.has(node.tagName);
}

/** The children of a node; none of one that has no room for any. */
export function childrenOf(node: Node): readonly (RootContent | ElementContent)[] {
  return 'children' in node ? node.children : [];
}

/** A property as hast names it (`className`, `style`), as text: a list with spaces between; '' without one. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

/** All words under a node, space and all. */
export function wordsUnder(node: Node): string {
  if (node.type === 'text') return node.value;
  return hasNoWords(node) ? '' : childrenOf(node).map(wordsUnder).join('');
}

/** True where the element itself says that it is not shown; style sheets are not read. */
export function isHidden(node: Element): boolean {
  if (node.properties['hidden'] !== undefined) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(property(node, 'style'));
}

/** The first element under a node, itself included, that a test takes. */
export function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}
