import type { Element, Relation } from './ast.ts';

/**
 * A piece of what was typed. `text` is literal; `quoted` tells that it was in quotation marks.
 * `minus` is the sign of what must not occur; `open` and `close` are the brackets of a group.
 */
export type TokenValue =
  | { kind: 'space' | 'bar' | 'minus' | 'open' | 'close' }
  | { kind: 'text'; text: string; quoted: boolean }
  | { kind: 'element'; element: Exclude<Element, { kind: 'text' }> }
  | { kind: 'link'; relation: Relation };

/** A token with its place in what was typed, in UTF-16 units. */
export interface Token {
  offset: number;
  length: number;
  value: TokenValue;
}
