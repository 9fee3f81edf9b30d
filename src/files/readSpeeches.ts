import { checkSpeech, type CheckResult } from '../check/checkSpeech.ts';
import type { VocabularyKeys } from '../check/vocabulary.ts';
import type { WenkuError } from '../errors/catalogue.ts';
import { orProblem } from '../errors/orProblem.ts';
import { readContent } from './readContent.ts';
import { listSpeechFiles, speechId } from './speechFiles.ts';

/** A speech file read and checked. */
export interface SpeechFile extends CheckResult {
  file: string;
  id: string;
}

/** Reads and checks one speech file; that it cannot be read is a problem as any other. */
export function readSpeech(file: string, keys: VocabularyKeys): CheckResult {
  const problems: WenkuError[] = [];
  const text = orProblem(problems, () => readContent(file));
  return text === null ? { checked: null, problems } : checkSpeech(file, text, keys);
}

/** Reads and checks the speech files of a content folder one by one, in a fixed order. */
export function* readSpeeches(content: string, keys: VocabularyKeys): Generator<SpeechFile> {
  for (const file of listSpeechFiles(content)) {
    yield { file, id: speechId(file), ...readSpeech(file, keys) };
  }
}
