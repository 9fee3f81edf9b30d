/** What stands in place of redacted words: always as long, so that it does not tell how long they were. */
export const mask = '███';

/** A stretch of a text to be masked, in UTF-16 units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

function placesOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}

/** Every place of the quotes in a text, in order; places that touch each other's words are one. */
export function spansOf(text: string, quotes: readonly string[]): Span[] {
  const all = quotes
    .flatMap((quote) => placesOf(text, quote))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
  const merged: Span[] = [];
  for (const { start, end } of all) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** True where a span has a character in common with one of the others. */
export function overlaps(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => start < span.end && span.start < end);
}

/** A part of a text with its spans masked; a span that begins or ends outside of the part is masked whole. */
export function maskPart(text: string, spans: readonly Span[], { start, end }: Span): string {
  let at = start;
  let masked = '';
  for (const span of spans) {
    if (span.end <= start || span.start >= end) continue;
    masked += text.slice(at, Math.max(at, span.start)) + mask;
    at = Math.min(end, span.end);
  }
  return masked + text.slice(at, end);
}

/** A text with its spans, in order and apart as `spansOf` gives them, masked. */
export function maskAll(text: string, spans: readonly Span[]): string {
  return maskPart(text, spans, { start: 0, end: text.length });
}

/** Where an offset outside of the spans comes to stand when they are masked. */
export function movedOffset(offset: number, spans: readonly Span[]): number {
  return spans
    .filter(({ end }) => end <= offset)
    .reduce((moved, { start, end }) => moved + mask.length - (end - start), offset);
}
