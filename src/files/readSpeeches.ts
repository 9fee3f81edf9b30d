import { readFileSync } from 'node:fs';
import { checkSpeech, type CheckResult } from '../check/checkSpeech.ts';
import type { VocabularyKeys } from '../check/vocabulary.ts';
import { listSpeechFiles, speechId } from './speechFiles.ts';

/** A speech file read and checked. */
export interface SpeechFile extends CheckResult {
  file: string;
  id: string;
}

/** Reads and checks the speech files of a content folder one by one, in a fixed order. */
export function* readSpeeches(content: string, keys: VocabularyKeys): Generator<SpeechFile> {
  for (const file of listSpeechFiles(content)) {
    yield { file, id: speechId(file), ...checkSpeech(file, readFileSync(file, 'utf8'), keys) };
  }
}
