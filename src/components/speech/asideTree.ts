import type { Element } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block } from '../../text/body.ts';
import { parseMarkdown } from '../../text/markdown.ts';
import { toHast } from './toHast.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

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

function contentOf(component: Component): RootContent[] {
  return component.type === 'mdxJsxFlowElement'
    ? component.children
    : [{ type: 'paragraph', children: component.children }];
}

/** An editor's note, set apart from the words of the speech. */
export function asideTree({ markdown }: Pick<Block, 'markdown'>): Element[] {
  const component = findComponent(parseMarkdown(markdown));
  if (!component) return [];
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['editor-note-title'] },
    children: [{ type: 'text', value: titleOf(component) }],
  };
  const body = toHast({ type: 'root', children: contentOf(component) });
  return [
    {
      type: 'element',
      tagName: 'aside',
      properties: { className: ['editor-note'], ariaLabel: '编者注' },
      children: [title, ...body],
    },
  ];
}
