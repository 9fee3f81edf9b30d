import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { parseMarkdown } from './markdown.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** An editor's note, as its block in a speech file says it. */
export interface EditorNote {
  title: string;
  content: RootContent[];
}

function findComponent(node: Nodes): Component | null {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node;
  if (!('children' in node)) return null;
  const [first] = node.children;
  return first ? findComponent(first) : null;
}

function titleOf({ attributes }: Component): string {
  const title = attributes.find(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'title',
  );
  return typeof title?.value === 'string' ? title.value : '编者注';
}

/** Reads the block of an editor's note; null for a block that is none. */
export function readEditorNote(markdown: string): EditorNote | null {
  const component = findComponent(parseMarkdown(markdown));
  if (!component) return null;
  const content: RootContent[] =
    component.type === 'mdxJsxFlowElement'
      ? component.children
      : [{ type: 'paragraph', children: component.children }];
  return { title: titleOf(component), content };
}
