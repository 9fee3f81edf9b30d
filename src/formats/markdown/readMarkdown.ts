import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../../errors/catalogue.ts';
import { Draft, type Extracted } from '../draft.ts';
import { keepNul } from '../keepNul.ts';
import { decodeOrThrow } from '../text.ts';
import { findFrontMatter, writeFrontMatter } from './frontMatter.ts';
import { MarkdownWriter } from './markdownWriter.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

/**
 * Reads Markdown as what it means: headings are headings, tables tables, and the marks of both and
 * of emphasis, links and lists are left out. An HTML tag is a mark; the words between tags stay.
 */
export function readMarkdown(bytes: Uint8Array, place: Place): Extracted {
  return keepNul(decodeOrThrow(bytes, place), readText);
}

function readText(source: string): Extracted {
  const front = findFrontMatter(source);
  const body = source.slice(front.length);
  const tree = parser.parse(body);
  const first = tree.children[0];
  const draft = new Draft();
  writeFrontMatter(draft, front, first?.type === 'heading' && first.depth === 1);
  new MarkdownWriter(draft, body).write(tree);
  return draft.extract();
}
