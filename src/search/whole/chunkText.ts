import { addSentenceStarts, closesAt, opensAt, sentenceAt } from '../match/boundaries.ts';
import { Ground, nextCharacter } from '../match/ground.ts';
import { mayStartNumber } from '../match/numbers.ts';
import { paragraphFrom } from './eachPlace.ts';
import type { Edge } from '../query/ast.ts';

type Numbers = ReadonlyMap<number, { start: number; end: number }>;

/** The folded text of a chunk, with what is known of it; offsets are in it. */
export class ChunkText {
  readonly folded: string;
  private readonly text: string;
  private readonly starts: Int32Array;
  private readonly sentences: Int32Array;
  /** Numbers of paragraphs that have been read for them; by offset in the paragraph. */
  private readonly numbers = new Map<number, Numbers>();
  private lastSentence = 0;
  /** A character may take two units. */
  readonly hasPairs: boolean;

  /** `starts` are those of the paragraphs, and behind them the length of the text and one. */
  constructor(folded: string, text: string, starts: Int32Array) {
    this.folded = folded;
    this.text = text;
    this.starts = starts;
    const sentences: number[] = [];
    for (let paragraph = 0; paragraph + 1 < starts.length; paragraph += 1) {
      addSentenceStarts(folded, this.startOf(paragraph), this.endOf(paragraph), sentences);
    }
    this.sentences = Int32Array.from(sentences);
    this.hasPairs = /[\ud800-\udbff][\udc00-\udfff]/.test(folded);
  }

  startOf(paragraph: number): number {
    return this.starts[paragraph] ?? 0;
  }

  endOf(paragraph: number): number {
    return (this.starts[paragraph + 1] ?? 0) - 1;
  }

  /** A paragraph on its own. */
  ground(paragraph: number): Ground {
    const start = this.startOf(paragraph);
    const end = this.endOf(paragraph);
    return new Ground(this.folded.slice(start, end), () => this.text.slice(start, end));
  }

  /** Index of the sentence of an offset. Offsets near the one before are found fast. */
  sentence(offset: number): number {
    const { sentences } = this;
    let at = this.lastSentence;
    const last = sentences.length - 1;
    for (let steps = 0; steps < 4; steps += 1) {
      if ((sentences[at] ?? 0) > offset) break;
      if (at >= last || (sentences[at + 1] ?? 0) > offset) {
        this.lastSentence = at;
        return at;
      }
      at += 1;
    }
    this.lastSentence = sentenceAt(sentences, offset);
    return this.lastSentence;
  }

  get sentenceCount(): number {
    return this.sentences.length;
  }

  /** Marks the paragraphs that have a sentence of which `held` says `count`. */
  markSentences(held: Uint8Array, count: number, marks: Uint8Array): void {
    const { starts, sentences } = this;
    let paragraph = 0;
    for (let sentence = 0; sentence < sentences.length; sentence += 1) {
      if (held[sentence] !== count) continue;
      paragraph = paragraphFrom(starts, paragraph, sentences[sentence] ?? 0);
      marks[paragraph] = 1;
    }
  }

  isAt(edge: Edge, paragraph: number, offset: number): boolean {
    const { folded, sentences } = this;
    const start = this.startOf(paragraph);
    const end = this.endOf(paragraph);
    if (edge === 'paragraph-start') return opensAt(folded, start, offset);
    if (edge === 'paragraph-end') return closesAt(folded, end, offset);
    if (edge === 'sentence-start') {
      return opensAt(folded, sentences[this.sentence(offset)] ?? start, offset);
    }
    const next = sentences[this.sentence(Math.max(start, offset - 1)) + 1] ?? end;
    return closesAt(folded, Math.min(next, end), offset);
  }

  private numbersOf(paragraph: number): Numbers {
    const known = this.numbers.get(paragraph);
    if (known) return known;
    const numbers = this.ground(paragraph).allNumbers();
    this.numbers.set(paragraph, numbers);
    return numbers;
  }

  /** The end of the number that starts at an offset; -1 where none does. */
  numberEnd(paragraph: number, offset: number): number {
    if (!mayStartNumber(this.folded, offset)) return -1;
    const start = this.startOf(paragraph);
    const found = this.numbersOf(paragraph).get(offset - start);
    return found ? start + found.end : -1;
  }

  /** The start of the number that ends at an offset; -1 where none does. */
  numberStart(paragraph: number, offset: number): number {
    const start = this.startOf(paragraph);
    for (const number of this.numbersOf(paragraph).values()) {
      if (start + number.end === offset) return start + number.start;
    }
    return -1;
  }

  /** Characters between two offsets: a pair of surrogates is one. */
  characters(from: number, to: number): number {
    if (!this.hasPairs) return to - from;
    let count = 0;
    for (let at = from; at < to; at = nextCharacter(this.folded, at)) count += 1;
    return count;
  }
}
