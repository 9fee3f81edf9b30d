import type { ElementContent, RootContent as HastContent } from 'hast';
import type { Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// Raw HTML and code are refused when a speech is loaded; here they would come out as nothing.
const processor = unified().use(remarkRehype);

function isContent(node: HastContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text';
}

/** The HTML tree of parsed Markdown. */
export function toHast(tree: Root): ElementContent[] {
  const root = processor.runSync(tree);
  return root.children.filter(isContent);
}
