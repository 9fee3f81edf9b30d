import type { Speech } from '../schema/speech.ts';
import { hideSource, redactSpeech, type SpeechText } from './redactSpeech.ts';

function withoutNotes(speech: Speech, keepsAccepted: boolean): Speech {
  const shown = { ...speech, release: { ...speech.release } };
  if (!keepsAccepted) delete shown.accepted;
  delete shown.release.note;
  if (speech.release.source === 'withheld') shown.source = hideSource(speech.source);
  return shown;
}

/**
 * A released speech as a public build may know it: its redactions made, and without what its editors
 * wrote for each other. What they accepted names figures of other speeches, which may not be released;
 * only the page on which they judge findings keeps it (`keepsAccepted`).
 */
export function publicSpeech({ speech, body }: SpeechText, keepsAccepted = false): SpeechText {
  return redactSpeech({ speech: withoutNotes(speech, keepsAccepted), body });
}
