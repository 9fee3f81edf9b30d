import type { Speech } from '../schema/speech.ts';
import { splitBody } from '../text/body.ts';
import type { SpeechText } from './redactSpeech.ts';
import { ownTexts } from './redactSpeech.ts';
import { wordsByPlace } from './redactedText.ts';

/** Words of a speech that readers of a public build may see. */
export interface Passage {
  /** Id of a place of the text, or the path of a field of the frontmatter: `source.note`. */
  place: string;
  words: string;
  /** The heading or the paragraph that leads to them. */
  lead: string;
}

function* fieldsOf(speech: Speech): Generator<[string, string | null | undefined]> {
  yield ['occasion', speech.occasion];
  yield ['speaker', speech.speaker];
  yield ['source.note', speech.source.note];
  yield ['release.reason', speech.release.reason];
  for (const [index, { reason }] of speech.damage.entries()) {
    yield [`damage.${String(index)}.reason`, reason];
  }
  for (const [index, { before, after }] of speech.emendations.entries()) {
    yield [`emendations.${String(index)}.before`, before];
    yield [`emendations.${String(index)}.after`, after];
  }
  for (const [index, { note }] of (speech.yearEstimate?.evidence ?? []).entries()) {
    yield [`yearEstimate.evidence.${String(index)}.note`, note];
  }
  for (const [index, { reason }] of (speech.redactions ?? []).entries()) {
    yield [`redactions.${String(index)}.reason`, reason];
  }
}

/** Every passage of a speech: its text, what stands in its frontmatter, the notes between its paragraphs. */
export function passagesOf({ speech, body }: SpeechText): Passage[] {
  let lead = '';
  const own = [...wordsByPlace(speech, ownTexts(body))].map(([place, words]) => {
    const passage = { place, words, lead };
    lead = words;
    return passage;
  });
  const fields = [...fieldsOf(speech)].flatMap(([place, words]) =>
    words ? [{ place, words, lead: '' }] : [],
  );
  const notes = splitBody(body)
    .filter(({ kind }) => kind === 'component')
    .map(({ markdown }, index) => ({
      place: `note-${String(index + 1)}`,
      words: markdown,
      lead: '',
    }));
  return [...own, ...fields, ...notes];
}
