import type { Emendation, Ledger } from '../schema/emendation.ts';

/** A replacement of `text.slice(start, end)` by `inserted`, made by `rule`. Offsets in UTF-16 units. */
export interface Replacement {
  start: number;
  end: number;
  inserted: string;
  rule: string;
  /** How sure this place is, where that differs from what its rule is in general. */
  certainty?: Emendation['certainty'] | undefined;
}

/** A stretch of text as it stands in the source; it may be cut anywhere. */
interface Kept {
  rules: null;
  source: string;
  text: string;
}

/** What stands for a stretch of the source; it is never cut. */
interface Edit {
  rules: readonly string[];
  source: string;
  text: string;
  certainty?: Emendation['certainty'] | undefined;
}

type Segment = Kept | Edit;

const sureness = ['unsure', 'likely', 'certain'] as const;

/** Of two edits in one place the less sure one counts. */
function lessSure(one: Edit['certainty'], other: Edit['certainty']): Edit['certainty'] {
  return sureness.find((certainty) => certainty === one || certainty === other);
}

const kept = (text: string): Kept => ({ rules: null, source: text, text });

/** Reads segments from left to right, cutting kept ones where a replacement begins or ends. */
class SegmentReader {
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

/**
 * Takes all that a replacement covers, whole edits where it covers a part of them. Null when more is
 * left of such an edit, which other replacements may cover: the reader has it.
 */
function takeReplaced(
  reader: SegmentReader,
  { start, end, inserted, rule, certainty: own }: Replacement,
): Edit | null {
  const rules = new Set<string>();
  let certainty = own;
  let source = '';
  let before = '';
  let after = '';
  while (reader.at < end) {
    const from = reader.at;
    const segment = reader.take(end) ?? reader.takeWhole();
    if (!segment) break;
    source += segment.source;
    if (segment.rules) {
      for (const earlier of segment.rules) rules.add(earlier);
      certainty = lessSure(certainty, segment.certainty);
    }
    before += segment.text.slice(0, Math.max(0, start - from));
    after += segment.text.slice(Math.min(segment.text.length, end - from));
  }
  const edit = { source, text: before + inserted + after, rules: [...rules.add(rule)], certainty };
  if (after === '') return edit;
  reader.giveBack(edit);
  return null;
}

/** First index of an ordered list at which `isPast` holds; the length where it never does. */
function firstIndex(length: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
    let index = firstIndex(starts.length, (at) => (starts[at] ?? 0) >= from);
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

/** The archived text that a source and its ledger give. Throws when the ledger does not fit. */
export function applyLedger(source: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    if (offset < position || !source.startsWith(removed, offset)) {
      throw new RangeError(`The ledger does not fit its source at offset ${offset}`);
    }
    result += source.slice(position, offset) + inserted;
    position = offset + removed.length;
  }
  return result + source.slice(position);
}

/** The source that an archived text and its ledger give: the inverse of `applyLedger`. */
export function undoLedger(archived: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  let shift = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    const start = offset + shift;
    if (start < position || !archived.startsWith(inserted, start)) {
      throw new RangeError(`The ledger does not fit its archived text at offset ${start}`);
    }
    result += archived.slice(position, start) + removed;
    position = start + inserted.length;
    shift += inserted.length - removed.length;
  }
  return result + archived.slice(position);
}
