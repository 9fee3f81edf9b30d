import { closesAt, opensAt, sentenceAt, sentenceStarts } from './boundaries.ts';
import { mayStartNumber, numbersIn, type NumberSpan } from './numbers.ts';
import type { Edge } from '../query/ast.ts';

/** A paragraph to match in, with what is known of it once something asks. */
export class Ground {
  /** Folded. */
  readonly text: string;
  private readonly original: () => string;
  private starts: number[] | null = null;
  private numbers: Map<number, NumberSpan> | null = null;
  private pairs: boolean | null = null;

  /** `original` gives the paragraph as it is: of the length of `folded`. */
  constructor(folded: string, original: () => string) {
    this.text = folded;
    this.original = original;
  }

  /** Index of the sentence that holds an offset. */
  sentence(offset: number): number {
    this.starts ??= sentenceStarts(this.text);
    return sentenceAt(this.starts, offset);
  }

  /** The number that starts at an offset. */
  numberAt(offset: number): NumberSpan | undefined {
    // Most paragraphs are not read for numbers: nothing that is asked for can be one.
    return mayStartNumber(this.text, offset) ? this.allNumbers().get(offset) : undefined;
  }

  /** Every number by its start, ascending. */
  allNumbers(): ReadonlyMap<number, NumberSpan> {
    if (this.numbers === null) {
      const original = this.original();
      // A full-width comma parts two numbers; folded it would join them.
      const text = this.text.replace(/,/gu, (mark, at: number) =>
        original.charAt(at) === '，' ? '，' : mark,
      );
      this.numbers = new Map(numbersIn(text).map((span) => [span.start, span]));
    }
    return this.numbers;
  }

  isAt(edge: Edge, offset: number): boolean {
    if (edge === 'paragraph-start') return opensAt(this.text, 0, offset);
    if (edge === 'paragraph-end') return closesAt(this.text, this.text.length, offset);
    this.starts ??= sentenceStarts(this.text);
    if (edge === 'sentence-start') {
      return opensAt(this.text, this.starts[this.sentence(offset)] ?? 0, offset);
    }
    const next = this.starts[this.sentence(Math.max(0, offset - 1)) + 1];
    return closesAt(this.text, next ?? this.text.length, offset);
  }

  /** Characters between two offsets: a pair of surrogates is one. */
  characters(from: number, to: number): number {
    this.pairs ??= /[\ud800-\udbff][\udc00-\udfff]/.test(this.text);
    if (!this.pairs) return to - from;
    let count = 0;
    for (let at = from; at < to; at = nextCharacter(this.text, at)) count += 1;
    return count;
  }
}

/** The offset behind the character at an offset. */
export function nextCharacter(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}
