import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm);

/** The words of each block of a Markdown file, as any reader of GitHub's Markdown shows them. */
export function plainMarkdown(markdown: string): string[] {
  return reader.parse(markdown).children.map((block) => toString(block));
}
