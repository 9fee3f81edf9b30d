import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block of a speech's body: what blank lines separate. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'other';
  /** Number of hashes of a heading; 0 otherwise. */
  depth: number;
  /** Its Markdown, without the hashes of a heading. */
  markdown: string;
  /** Its words as a reader sees them. */
  text: string;
  /** 1-based line in the body. */
  line: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
// Without these no rule of Markdown or GFM applies, so the words are the Markdown itself.
const special = /[\\`*_{}[\]<>|~&\n]|^(?:#|[-+=:]|\d+[.)]|\s)|:\/\/|www\.|@/u;

function read(markdown: string): Pick<Block, 'kind' | 'text'> {
  if (!special.test(markdown)) return { kind: 'paragraph', text: markdown };
  const [first] = parser.parse(markdown).children;
  return { kind: first?.type === 'paragraph' ? 'paragraph' : 'other', text: toString(first) };
}

/** Splits the body of a speech into its blocks, in order. */
export function splitBody(body: string): Block[] {
  let line = 1;
  return body.split(/(\n\s*\n)/u).flatMap((chunk) => {
    const start = line;
    line += chunk.split('\n').length - 1;
    if (chunk.trim() === '') return [];
    const trimmed = chunk.replace(/^\n+|\n+$/gu, '');
    const heading = /^(#{1,6}) (.*)$/u.exec(trimmed);
    const markdown = heading?.[2] ?? trimmed;
    const { kind, text } = read(markdown);
    const depth = heading?.[1]?.length ?? 0;
    const lead = chunk.length - chunk.trimStart().length;
    const skipped = chunk.slice(0, lead).split('\n').length - 1;
    return [{ kind: depth > 0 ? 'heading' : kind, depth, markdown, text, line: start + skipped }];
  });
}
