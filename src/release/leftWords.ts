import type { SpeechText } from './redactSpeech.ts';
import { ownTexts } from './redactSpeech.ts';
import { wordsByPlace } from './redactedText.ts';

/** Every string in a value, keys of records included. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => [key, ...stringsIn(entry)]);
}

/**
 * Where words that were to be hidden still stand in a speech with its redactions made: ids of places of
 * its text, or null for somewhere else.
 */
export function leftWords({ speech, body }: SpeechText, quote: string): (string | null)[] {
  const places = [...wordsByPlace(speech, ownTexts(body))].flatMap(([place, words]) =>
    words.includes(quote) ? [place] : [],
  );
  if (places.length > 0) return places;
  const isElsewhere =
    body.includes(quote) || stringsIn(speech).some((text) => text.includes(quote));
  return isElsewhere ? [null] : [];
}
