import type { Ledger } from '../../schema/emendation.ts';
import { lowerBound } from '../lowerBound.ts';
import type { Replacement } from './replacement.ts';
import { kept, type Segment } from './segment.ts';
import { SegmentReader } from './segmentReader.ts';
import { takeReplaced } from './takeReplaced.ts';

/**
 * Text that remembers its source: every repair is recorded, so that the source and the repaired
 * text follow from each other exactly. Stretches without repairs are held in one piece.
 */
export class TrackedText {
  private readonly segments: readonly Segment[];
  private joinedText: string | null = null;
  private joinedSource: string | null = null;
  private offsets: { segments: readonly number[]; breaks: readonly number[] } | null = null;

  private constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  static from(source: string): TrackedText {
    return new TrackedText(source === '' ? [] : [kept(source)]);
  }

  /**
   * Text of a source with changes made already, in order and without overlaps; one with `start` at
   * `end` adds words where the source has none.
   */
  static edited(source: string, edits: readonly Replacement[]): TrackedText {
    const segments: Segment[] = [];
    let position = 0;
    const keepUntil = (end: number) => {
      if (end > position) segments.push(kept(source.slice(position, end)));
      position = end;
    };
    for (const { start, end, inserted, rule } of edits) {
      keepUntil(start);
      segments.push({ rules: [rule], source: source.slice(start, end), text: inserted });
      position = end;
    }
    keepUntil(source.length);
    return new TrackedText(segments);
  }

  get text(): string {
    this.joinedText ??= this.segments.map(({ text }) => text).join('');
    return this.joinedText;
  }

  /** The source that this text came from. */
  get source(): string {
    this.joinedSource ??= this.segments.map(({ source }) => source).join('');
    return this.joinedSource;
  }

  /** Applies replacements that are in order and do not overlap. Deletes have `inserted` ''. */
  replace(replacements: readonly Replacement[]): TrackedText {
    if (replacements.length === 0) return this;
    const reader = new SegmentReader(this.segments);
    const segments: Segment[] = [];
    const takeUntil = (end: number) => {
      for (let next = reader.take(end); next; next = reader.take(end)) segments.push(next);
    };
    for (const replacement of replacements) {
      takeUntil(replacement.start);
      const edit = takeReplaced(reader, replacement);
      if (edit) segments.push(edit);
    }
    takeUntil(Infinity);
    return new TrackedText(segments);
  }

  /** The lines `first` to before `end` (0-based) of the repaired text, joined by \n. */
  lines(first: number, end: number): TrackedText {
    if (end <= first) return new TrackedText([]);
    const { segments: starts, breaks } = this.placed();
    const from = first === 0 ? 0 : (breaks[first - 1] ?? Infinity) + 1;
    const to = breaks[end - 1] ?? Infinity;
    const taken: Segment[] = [];
    let index = lowerBound(starts, (start) => start >= from);
    const before = this.segments[index - 1];
    // A kept stretch may begin on an earlier line.
    if (before && !before.rules) index -= 1;
    for (; index < starts.length; index += 1) {
      const segment = this.segments[index];
      const start = starts[index] ?? 0;
      if (!segment || start > to || (start === to && segment.text !== '')) break;
      if (segment.rules) taken.push(segment);
      else {
        const text = segment.text.slice(Math.max(0, from - start), to - start);
        if (text !== '') taken.push(kept(text));
      }
    }
    return new TrackedText(taken);
  }

  /** For each line of the repaired text, where in the source its first visible character comes from. */
  lineOffsets(): number[] {
    const offsets: number[] = [];
    let offset = 0;
    let isOpen = false;
    for (const { source, text, rules } of this.segments) {
      let at = 0;
      for (const line of text.split(/(?<=\n)/u)) {
        if (line !== '' && !isOpen) offsets.push(rules ? offset : offset + at);
        if (line !== '') isOpen = !line.endsWith('\n');
        at += line.length;
      }
      offset += source.length;
    }
    return isOpen ? offsets : [...offsets, offset];
  }

  /** Every place where the text differs from its source, in source order. */
  ledger(): Ledger {
    const edits: Ledger['edits'] = [];
    let offset = 0;
    for (const segment of this.segments) {
      const { source, text } = segment;
      if (segment.rules && source !== text) {
        const { certainty } = segment;
        const rule = segment.rules.join('+');
        edits.push(
          certainty ? [offset, source, text, rule, certainty] : [offset, source, text, rule],
        );
      }
      offset += source.length;
    }
    return { edits };
  }

  /** Offsets in the text of each segment and of each line break. */
  private placed(): { segments: readonly number[]; breaks: readonly number[] } {
    if (this.offsets) return this.offsets;
    let offset = 0;
    const segments = this.segments.map(({ text }) => {
      const start = offset;
      offset += text.length;
      return start;
    });
    const breaks = [...this.text.matchAll(/\n/gu)].map(({ index }) => index);
    this.offsets = { segments, breaks };
    return this.offsets;
  }
}
