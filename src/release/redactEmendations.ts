import type { Emendation } from '../schema/emendation.ts';
import { movedOffset, overlaps } from './mask.ts';
import type { RedactedText } from './redactedText.ts';

/** True when a repair tells something of hidden words: it stands in them, beside them, or samples them. */
function isHidden(emendation: Emendation, redacted: RedactedText): boolean {
  const { paragraph, offset, before, after } = emendation;
  if (redacted.tells(after) || redacted.tells(before)) return true;
  // A sample may be taken from hidden words, and then a single character tells something.
  if (paragraph === undefined)
    return after !== '' && redacted.quotes.some((quote) => quote.includes(after));
  // What was taken away right before or behind may be the rest of what is hidden.
  const spans = redacted.spansAt(paragraph).map(({ start, end }) => ({
    start: start - 1,
    end: end + 1,
  }));
  return offset === undefined
    ? spans.length > 0
    : overlaps({ start: offset, end: offset + Math.max(1, after.length) }, spans);
}

/** The repairs that tell nothing of hidden words, at the places where they come to stand. */
export function redactEmendations(
  emendations: readonly Emendation[],
  redacted: RedactedText,
): Emendation[] {
  return emendations
    .filter((emendation) => !isHidden(emendation, redacted))
    .map((emendation) => {
      const { paragraph, offset } = emendation;
      return paragraph === undefined || offset === undefined
        ? emendation
        : { ...emendation, offset: movedOffset(offset, redacted.spansAt(paragraph)) };
    });
}
