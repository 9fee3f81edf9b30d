import { kept, type Edit, type Segment } from './segment.ts';

/** Reads segments from left to right, cutting kept ones where a replacement begins or ends. */
export class SegmentReader {
  /** Offset in the text of what is to be read next. */
  at = 0;
  private readonly segments: readonly Segment[];
  private index = 0;
  private next: Segment | undefined;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    this.next = segments[0];
  }

  /** Takes what ends at or before `end`; of a kept stretch that goes on, as much as does. */
  take(end: number): Segment | undefined {
    const { next } = this;
    if (!next) return undefined;
    const left = end - this.at;
    if (next.text.length <= left) return this.takeWhole();
    if (left <= 0 || next.rules) return undefined;
    this.at = end;
    this.next = kept(next.text.slice(left));
    return kept(next.text.slice(0, left));
  }

  takeWhole(): Segment | undefined {
    const { next } = this;
    if (!next) return undefined;
    this.at += next.text.length;
    this.index += 1;
    this.next = this.segments[this.index];
    return next;
  }

  /** Gives back an edit just taken whole, changed, so that what is left of its text is read next. */
  giveBack(edit: Edit): void {
    this.at -= edit.text.length;
    this.index -= 1;
    this.next = edit;
  }
}
