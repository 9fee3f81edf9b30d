import type { VocabularyKeys } from '../check/vocabulary.ts';
import { publicSpeech } from '../release/publicSpeech.ts';
import type { SpeechText } from '../release/redactSpeech.ts';
import { isReleased, type Release } from '../release/release.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { readSpeeches, type SpeechFile } from './readSpeeches.ts';
import { releaseProblems, scanRelease } from './scanRelease.ts';

/** A speech file as a release may show it. */
export interface ReleasedFile {
  file: string;
  id: string;
  /** Null where a check fails, or the release has it not. */
  shown: SpeechText | null;
  /** True where it was left out because nobody released it. */
  isWithheld: boolean;
  problems: WenkuError[];
}

/** Words hidden in any speech, with the id of that speech. */
function hiddenWords(files: Iterable<SpeechFile>): Map<string, string> {
  return new Map(
    [...files].flatMap(({ id, checked }) =>
      (checked?.speech.redactions ?? []).map(({ quote }) => [quote, id] as const),
    ),
  );
}

/**
 * The speeches of a content folder as a release may show them, one by one, in a fixed order; for the
 * public those with something that nobody dealt with are problems instead.
 */
export function* readReleased(
  content: string,
  keys: VocabularyKeys,
  release: Release,
): Generator<ReleasedFile> {
  const hidden = release === 'public' ? hiddenWords(readSpeeches(content, keys)) : new Map();
  for (const { file, id, checked, problems } of readSpeeches(content, keys)) {
    const whole = { file, id, shown: checked, isWithheld: false, problems };
    if (!checked || problems.length > 0) yield { ...whole, shown: null };
    else if (release === 'internal') yield whole;
    else if (!isReleased(checked.speech, release))
      yield { ...whole, shown: null, isWithheld: true };
    else {
      const findings = scanRelease(content, file, id, checked, hidden);
      const found = releaseProblems(file, checked, findings);
      yield { ...whole, problems: found, shown: found.length > 0 ? null : publicSpeech(checked) };
    }
  }
}
