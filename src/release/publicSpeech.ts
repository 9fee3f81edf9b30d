import type { Speech } from '../schema/speech.ts';

/**
 * A released speech as a public build may know it: without what its editors wrote for each other.
 * What they accepted names figures of other speeches, which may not be released.
 */
export function publicSpeech(speech: Speech): Speech {
  const shown = { ...speech, release: { ...speech.release } };
  delete shown.accepted;
  delete shown.release.note;
  return shown;
}
