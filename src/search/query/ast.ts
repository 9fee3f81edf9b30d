/**
 * A query of the search language, as typed. What each form means, exactly:
 *
 * **Text.** All is matched in one paragraph, on folded text (`fold.ts`): Traditional is simplified,
 * full width is half, capitals are small. A *character* is a Unicode code point; offsets and lengths
 * of hits are UTF-16 units of the paragraph.
 *
 * **Sentence.** Runs up to and with 。！？； and the closing quotes and brackets behind them
 * (`boundaries.ts`); what is left at the end of a paragraph is a sentence too. **Clause.** Ends at the
 * marks of a sentence and at ，： — and …; a comma or colon between two digits ends none.
 *
 * **Hit.** For every offset at which a term can begin there is one hit: the shortest match that
 * begins there. Hits at different offsets may overlap (哈哈哈 holds 哈哈 twice). Of two ways to the
 * same end, the one whose earlier elements are shorter gives the captures.
 */
export interface Query {
  /** What must hold every one of `terms` and none of `without`. */
  scope: Scope;
  /** At least one. Each place of each is a hit. */
  terms: Chain[];
  without: Chain[];
  filters: FieldFilter[];
}

/** A sentence holds a hit when the hit begins in it. */
export const scopes = ['sentence', 'paragraph', 'speech'] as const;
export type Scope = (typeof scopes)[number];

/**
 * Operands with what joins them, left to right. Each link looks at what has been matched so far: a
 * span of the paragraph, which `follows` and `near` make longer.
 */
export interface Chain {
  first: Choice;
  links: Link[];
}

export interface Link {
  relation: Relation;
  operand: Choice;
}

/**
 * The characters between the span and the operand are counted. Neither may overlap the other, and
 * what faces each other (last character of one, first of the other) is in one sentence.
 * - `follows`: the operand begins `least` to `most` characters after the span. `most` null: as far
 *   as the sentence goes.
 * - `near`: before or after the span, at most `most` characters between.
 * - `notAfter`: no place of the operand within `most` characters after the span.
 * - `notBefore`: none within `most` characters before it.
 */
export type Relation =
  | { kind: 'follows'; least: number; most: number | null }
  | { kind: 'near' | 'notAfter' | 'notBefore'; most: number };

/** Any one of its alternatives; at least one. */
export interface Choice {
  alternatives: Piece[];
}

/** Elements one right after the other. At least one of them is no `edge` and no `run`. */
export interface Piece {
  elements: Element[];
}

/**
 * - `text`: these characters.
 * - `any`: so many characters, each a letter, a digit or a Han character: no mark, no space.
 * - `set`: one of these characters.
 * - `run`: 0 to `longestRun` characters that hold no end of a clause.
 * - `number`: one whole number as the archive's figures are read (`numbers.ts`): 1,234 三十万 5万余.
 * - `edge`: no character; the place is the start or end of a sentence or a paragraph. Opening quotes,
 *   brackets and spaces between a start and the place do not count, nor do closing ones, end marks
 *   and spaces between the place and an end.
 *
 * All but `text` and `edge` are captured, and so is what stands between a span and an operand that
 * `follows` it.
 */
export type Element =
  | { kind: 'text'; text: string }
  | { kind: 'any'; count: number }
  | { kind: 'set'; characters: string }
  | { kind: 'run' }
  | { kind: 'number' }
  | { kind: 'edge'; edge: Edge };

export const edges = [
  'sentence-start',
  'sentence-end',
  'paragraph-start',
  'paragraph-end',
] as const;
export type Edge = (typeof edges)[number];

/** Where to look. A dimension of the filters, or whether the paragraph is a heading. */
export interface FieldFilter {
  field: Field;
  /** As typed: a key or a name, whole or in part; for a year also 2018-2020. Any one of them. */
  values: string[];
  /** True to leave out what the values let through. */
  exclude: boolean;
  /** Where it stands in what was typed, in UTF-16 units. */
  offset: number;
}

export type Field = 'office' | 'year' | 'genre' | 'area' | 'part' | 'place';
