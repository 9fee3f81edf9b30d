import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { WenkuError, type ErrorCode } from '../errors/catalogue.ts';
import { allowedComponents } from '../text/components.ts';
import { parseMarkdown } from '../text/markdown.ts';

/** A link of a body with its 1-based line in the body. */
export interface BodyLink {
  url: string;
  line: number;
}

type Complain = (code: ErrorCode, node: Nodes, detail: string) => void;
type Component = MdxJsxFlowElement | MdxJsxTextElement;

// Nothing but text is in a body without these.
const special = /[<>{}[\]\\`|]|^(?:import|export)\b|:\/\/|www\.|@|^[ \t]/mu;

const unsupported: Readonly<Record<string, string>> = {
  definition: '引用式链接',
  footnoteDefinition: '脚注',
  footnoteReference: '脚注',
  linkReference: '引用式链接',
  imageReference: '图片',
  image: '图片',
  html: 'HTML',
  code: '代码块',
};

function isOwnBlock(node: Component, parent: Nodes | undefined): boolean {
  if (node.type === 'mdxJsxFlowElement') return parent?.type === 'root';
  return parent?.type === 'paragraph' && parent.children.length === 1;
}

function checkComponent(node: Component, parent: Nodes | undefined, complain: Complain): void {
  const name = node.name ?? '';
  const known = allowedComponents[name];
  if (!known) {
    complain('body-component', node, name === '' ? '空标签 <>' : `没有 <${name}>`);
    return;
  }
  if (!isOwnBlock(node, parent)) complain('body-component', node, '组件没有单独成段');
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') complain('body-code', node, '属性里有 {…}');
    else if (typeof attribute.value !== 'string') {
      complain('body-component', node, `${attribute.name} 的值不是引号里的文字`);
    } else if (!known.includes(attribute.name)) {
      complain('body-component', node, `<${name}> 没有属性 ${attribute.name}`);
    }
  }
}

function inspect(tree: Root, complain: Complain): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, (node, _, parent) => {
    switch (node.type) {
      case 'mdxjsEsm':
        complain('body-code', node, 'import 或 export 语句');
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        complain('body-code', node, `{${node.value}}`);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node, parent, complain);
        break;
      case 'link':
        links.push({ url: node.url, line: node.position?.start.line ?? 1 });
        break;
      default:
        if (node.type in unsupported) {
          complain('body-unsupported', node, unsupported[node.type] ?? '');
        }
    }
  });
  return links;
}

// Rules of micromark's MDX extensions (ruleId of the message).
const syntax: Readonly<Record<string, string>> = {
  'unexpected-character': '这里的 < 或 { 后面不成标签',
  'unexpected-eof': '标签或花括号没有写完',
  'unexpected-closing-slash': '多了结束标签',
  'end-tag-mismatch': '标签没有成对',
  'unexpected-lazy': '标签跨到了引用或列表之外',
  acorn: '花括号或 import、export 后面不成代码',
};

function placeOf(error: unknown): { line: number; reason: string } {
  if (!(error instanceof VFileMessage)) return { line: 1, reason: String(error) };
  const { line = 1, column, ruleId = '', reason } = error;
  const where = column === undefined ? '' : `第 ${String(column)} 列，`;
  return { line, reason: where + (syntax[ruleId] ?? reason) };
}

/**
 * Refuses code in the body of a speech: ESM, expressions, raw HTML, unknown components, properties
 * that are not literal. `bodyLine` is the line of the file on which the body starts.
 */
export function checkBody(
  file: string,
  body: string,
  bodyLine: number,
): { links: BodyLink[]; problems: WenkuError[] } {
  const problems: WenkuError[] = [];
  if (!special.test(body)) return { links: [], problems };
  const at = (line: number) => ({ file, line: line + bodyLine - 1 });
  try {
    const links = inspect(parseMarkdown(body), (code, node, detail) => {
      problems.push(new WenkuError(code, at(node.position?.start.line ?? 1), detail));
    });
    return { links, problems };
  } catch (error) {
    const { line, reason } = placeOf(error);
    return { links: [], problems: [new WenkuError('body-syntax', at(line), reason)] };
  }
}
