import type { Redaction } from '../schema/redaction.ts';
import type { Speech } from '../schema/speech.ts';
import { splitBody } from '../text/body.ts';
import { mask, movedOffset } from './mask.ts';
import { redactBody } from './redactBody.ts';
import { RedactedText, wordsByPlace } from './redactedText.ts';
import { redactEmendations } from './redactEmendations.ts';
import { redactMetrics } from './redactMetrics.ts';

/** A speech as its file has it: frontmatter and body. */
export interface SpeechText {
  speech: Speech;
  body: string;
}

/** The texts of the blocks that are the speech's own words. */
export function ownTexts(body: string): string[] {
  return splitBody(body)
    .filter(({ kind }) => kind !== 'component')
    .map(({ text }) => text);
}

/** One entry for each mask that is shown, in the order of the places. */
function shownRedactions(
  redactions: readonly Redaction[],
  redacted: RedactedText,
  words: Map<string, string>,
): Redaction[] {
  return [...words.keys()].flatMap((place) => {
    const spans = redacted.spansAt(place);
    return spans.flatMap(({ start, end }): Redaction[] => {
      const covered = words.get(place)?.slice(start, end) ?? '';
      const own = redactions.find(
        ({ paragraph, quote }) => paragraph === place && covered.includes(quote),
      );
      if (!own) return [];
      const { reviewer, reviewed } = own;
      const reason = redacted.free(own.reason);
      const offset = movedOffset(start, spans);
      return [{ paragraph: place, quote: mask, reason, reviewer, reviewed, offset }];
    });
  });
}

/**
 * Where the text came from, without what would let hidden words be guessed: from a digest of the rest
 * with every possible number in their place, the right number shows itself. Without its digests there
 * is no page of the source either.
 */
export function hideSource({ file, item, lines, note }: Speech['source']): Speech['source'] {
  return { file, item, lines, sha256: mask, ledger: mask, ...(note === undefined ? {} : { note }) };
}

function redactSource(source: Speech['source'], redacted: RedactedText): Speech['source'] {
  const { note } = source;
  const shown = hideSource({ ...source, file: redacted.free(source.file) });
  return note === undefined ? shown : { ...shown, note: redacted.free(note) };
}

/**
 * A speech with the words of its redactions masked everywhere: in its text where they are recorded; in
 * what was read from the text, or written of it, wherever they stand. A figure that is hidden is gone,
 * and so are repairs that tell of hidden words. A speech without redactions stays as it is.
 */
export function redactSpeech({ speech, body }: SpeechText): SpeechText {
  const { redactions } = speech;
  if (!redactions || redactions.length === 0) return { speech, body };
  const words = wordsByPlace(speech, ownTexts(body));
  const redacted = new RedactedText(words, redactions);
  const free = (text: string | null) => (text === null ? null : redacted.free(text));
  const { inferred, yearEstimate, release, salutation } = speech;
  const shown: Speech = {
    ...speech,
    title: redacted.at('title', speech.title),
    subtitles: speech.subtitles.map((line, index) =>
      redacted.at(`subtitle-${String(index + 1)}`, line),
    ),
    salutation: salutation === null ? null : redacted.at('salutation', salutation),
    occasion: free(speech.occasion),
    speaker: free(speech.speaker),
    source: redactSource(speech.source, redacted),
    paragraphs: speech.paragraphs.map((paragraph) =>
      paragraph.cue === undefined
        ? paragraph
        : { ...paragraph, cue: redacted.quoted(paragraph.id, paragraph.cue) },
    ),
    metrics: redactMetrics(speech.metrics, redacted),
    emendations: redactEmendations(speech.emendations, redacted),
    damage: speech.damage.map((entry) => ({
      ...entry,
      text: redacted.quoted(entry.paragraph, entry.text),
      reason: redacted.free(entry.reason),
    })),
    yearEstimate: yearEstimate && {
      ...yearEstimate,
      evidence: yearEstimate.evidence.map((entry) => ({
        ...entry,
        quote: redacted.quoted(entry.paragraph, entry.quote),
        note: redacted.free(entry.note),
      })),
    },
    redactions: shownRedactions(redactions, redacted, words),
  };
  if (inferred) {
    shown.inferred = inferred.filter(
      ({ value, quote }) => !redacted.tells(value) && !redacted.tells(quote),
    );
  }
  if (release.reason !== undefined) {
    shown.release = { ...release, reason: redacted.free(release.reason) };
  }
  return { speech: shown, body: redactBody(body, speech.paragraphs, redacted) };
}
