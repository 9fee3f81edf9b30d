import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Leaves only the addresses that GFM's syntax links. remark-gfm looks for more in the text that came
 * out, where it cannot see that they were escaped: every https:// of an imported text.
 */
function linkOnlyBySyntax(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) {
    delete extension.transforms;
  }
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(linkOnlyBySyntax)
  .use(remarkCjkFriendly)
  .use(remarkMdx);

// Without these no rule of Markdown, GFM or MDX applies, so the words are the Markdown itself.
const special = /[\\`*_{}[\]<>|~&\n]|^(?:#|[-+=:]|\d+[.)]|\s|import\b|export\b)|:\/\/|www\.|@/u;

/** True when the Markdown of one block is its own text, so that no parser is needed. */
export function isPlain(markdown: string): boolean {
  return !special.test(markdown);
}

/**
 * Parses Markdown as speeches use it: CommonMark, GFM, emphasis beside Chinese marks, and the syntax
 * of MDX, in which a brace or an angle bracket that is not escaped is an error. Throws a
 * VFileMessage with the line.
 */
export function parseMarkdown(markdown: string): Root {
  return parser.parse(markdown);
}
