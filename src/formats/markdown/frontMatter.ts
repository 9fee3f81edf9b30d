import { parse } from 'yaml';
import type { Draft } from '../draft.ts';

const fence = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[^]*?\n)---[ \t]*(?:\r?\n|$)/u;
const titleLine = /^title[ \t]*:[ \t]*(?<quote>["']?)(?<title>.*\S)\k<quote>[ \t]*$/mu;
const rule = 'front-matter';

/** The front matter of a Markdown file, fences and all; empty where there is none. */
export function findFrontMatter(markdown: string): string {
  const match = fence.exec(markdown);
  if (!match) return '';
  try {
    const value: unknown = parse(match.groups?.['yaml'] ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? match[0] : '';
  } catch {
    return '';
  }
}

/** Leaves front matter out, but for its title where the text below has none. */
export function writeFrontMatter(draft: Draft, front: string, hasTitle: boolean): void {
  const match = hasTitle ? null : titleLine.exec(front);
  const title = match?.groups?.['title'];
  if (!match || title === undefined) {
    draft.drop(front, rule);
    return;
  }
  const start = match.index + match[0].lastIndexOf(title);
  const [after = '', ...rest] = front.slice(start + title.length).split(/(?=\n)/u);
  draft.drop(front.slice(0, start), rule).keep(title).drop(after, rule);
  const [end = '', ...others] = rest;
  draft.keep(end.slice(0, 1)).drop(end.slice(1) + others.join(''), rule);
}
