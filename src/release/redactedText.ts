import type { Redaction } from '../schema/redaction.ts';
import type { Speech } from '../schema/speech.ts';
import { maskAll, maskPart, overlaps, spansOf, type Span } from './mask.ts';

/** The words of a speech by place: its title lines and its paragraphs. */
export function wordsByPlace(
  { title, subtitles, salutation, paragraphs }: Speech,
  texts: readonly string[],
): Map<string, string> {
  return new Map([
    ['title', title],
    ...subtitles.map((line, index): [string, string] => [`subtitle-${String(index + 1)}`, line]),
    ...(salutation === null ? [] : [['salutation', salutation] as const]),
    ...paragraphs.map(({ id }, index): [string, string] => [id, texts[index] ?? '']),
  ]);
}

/** What the redactions of a speech hide, and how anything quoted from it reads when they are. */
export class RedactedText {
  readonly quotes: readonly string[];
  private readonly words: ReadonlyMap<string, string>;
  private readonly spans: ReadonlyMap<string, readonly Span[]>;

  constructor(words: ReadonlyMap<string, string>, redactions: readonly Redaction[]) {
    const byPlace = Map.groupBy(redactions, ({ paragraph }) => paragraph);
    this.words = words;
    this.quotes = redactions.map(({ quote }) => quote);
    this.spans = new Map(
      [...byPlace].map(([place, list]) => [
        place,
        spansOf(
          words.get(place) ?? '',
          list.map(({ quote }) => quote),
        ),
      ]),
    );
  }

  /** What is hidden at a place. */
  spansAt(place: string): readonly Span[] {
    return this.spans.get(place) ?? [];
  }

  /** The words of a place. */
  at(place: string, words: string): string {
    return maskAll(words, this.spansAt(place));
  }

  /** Where a quote stands at a place; null where it does not. */
  private find(place: string, quote: string): Span | null {
    const start = (this.words.get(place) ?? '').indexOf(quote);
    return start < 0 ? null : { start, end: start + quote.length };
  }

  /** True when words quoted from a place are hidden there, all or some; or those of them that are `within`. */
  touches(place: string, quote: string, within = quote): boolean {
    const span = this.find(place, quote);
    if (span === null) return this.tells(within);
    const start = span.start + Math.max(0, quote.indexOf(within));
    return overlaps({ start, end: start + within.length }, this.spansAt(place));
  }

  /** Words quoted from a place as they read there. */
  quoted(place: string, quote: string): string {
    const span = this.find(place, quote);
    const words = this.words.get(place) ?? '';
    return span === null ? this.free(quote) : maskPart(words, this.spansAt(place), span);
  }

  /** Words that someone wrote of the speech, or that stand in it elsewhere. */
  free(words: string): string {
    return maskAll(words, spansOf(words, this.quotes));
  }

  /** True when words say hidden ones, or are a part of them that is more than a character. */
  tells(words: string): boolean {
    const isPart = words.length > 1 && this.quotes.some((quote) => quote.includes(words));
    return isPart || this.quotes.some((quote) => words.includes(quote));
  }
}
