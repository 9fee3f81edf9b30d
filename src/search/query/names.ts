import type { Edge, Field, Scope } from './ast.ts';

/** Words of the language for filters: as typed before a colon. The first is the canonical one. */
export const fieldNames: readonly (readonly [string, Field | 'scope'])[] = [
  ['单位', 'office'],
  ['年份', 'year'],
  ['文种', 'genre'],
  ['业务', 'area'],
  ['板块', 'area'],
  ['部分', 'part'],
  ['段落', 'part'],
  // What the page calls them beside the hits.
  ['业务板块', 'area'],
  ['功能段落', 'part'],
  ['位置', 'place'],
  ['范围', 'scope'],
];

/** Values of 范围. */
export const scopeNames: readonly (readonly [string, Scope])[] = [
  ['句', 'sentence'],
  ['段', 'paragraph'],
  ['篇', 'speech'],
  ['同句', 'sentence'],
  ['同段', 'paragraph'],
  ['同篇', 'speech'],
];

/** Values of 位置. */
export const placeNames: readonly (readonly [string, 'heading' | 'body'])[] = [
  ['标题', 'heading'],
  ['正文', 'body'],
];

/** What braces may hold. */
export const braceNames: readonly (readonly [string, 'number' | Edge])[] = [
  ['数', 'number'],
  ['句首', 'sentence-start'],
  ['句末', 'sentence-end'],
  ['段首', 'paragraph-start'],
  ['段末', 'paragraph-end'],
  ['数字', 'number'],
  ['句尾', 'sentence-end'],
  ['段尾', 'paragraph-end'],
];

/** The canonical word for a meaning. */
export function nameOf<Meaning>(
  names: readonly (readonly [string, Meaning])[],
  meaning: Meaning,
): string {
  return names.find(([, known]) => known === meaning)?.[0] ?? '';
}

/** The meaning of a word; undefined when it has none. */
export function meaningOf<Meaning>(
  names: readonly (readonly [string, Meaning])[],
  word: string,
): Meaning | undefined {
  return names.find(([name]) => name === word)?.[1];
}
