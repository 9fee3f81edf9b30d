import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberBlocks } from '../archive/numberedBlock.ts';
import { WenkuError } from '../errors/catalogue.ts';
import { contentOfSpeech } from '../export/docx/contentOfSpeech.ts';
import { speechDocument } from '../export/docx/speechDocument.ts';
import { wordFile } from '../export/docx/wordFile.ts';
import { layouts, type LayoutName } from '../export/docx/wordLayout.ts';
import type { Release } from '../release/release.ts';
import { readReleased } from './readReleased.ts';
import { readVocabulary, vocabularyKeys } from './vocabulary.ts';
import { writeAtomically } from './writeAtomically.ts';

export interface WordRequest {
  /** Content folder. */
  content: string;
  /** Ids of the speeches; all of them where empty. */
  ids: readonly string[];
  /** Folder that the files go into, one a speech, named after its id. */
  out: string;
  layout: LayoutName;
  withFigures: boolean;
  /** Whether a file that differs, perhaps by somebody's hand, is written over. */
  force: boolean;
  release: Release;
}

export interface WordResult {
  files: string[];
  /** How many were left out because nobody released them. */
  withheld: number;
  problems: WenkuError[];
}

function refuseOther(file: string, bytes: Uint8Array): WenkuError[] {
  if (!existsSync(file) || readFileSync(file).equals(bytes)) return [];
  return [new WenkuError('word-edited', { file })];
}

/** Writes speeches as Word files. A speech that fails a check is a problem instead. */
export async function writeWordFiles(request: WordRequest): Promise<WordResult> {
  const { content, ids, out, layout, withFigures, force, release } = request;
  const { lists, problems } = readVocabulary(content);
  const files: string[] = [];
  const missing = new Set(ids);
  let withheld = 0;
  const keys = vocabularyKeys(lists);
  for (const { id, shown, isWithheld, problems: own } of readReleased(content, keys, release)) {
    if (ids.length > 0 && !missing.delete(id)) continue;
    problems.push(...own);
    if (isWithheld) withheld += 1;
    if (!shown) continue;
    const blocks = numberBlocks(shown.body, shown.speech.paragraphs);
    const document = speechDocument(contentOfSpeech(shown.speech, blocks, lists), withFigures);
    const bytes = await wordFile(document, layouts[layout]);
    const target = join(out, `${id}.docx`);
    const refused = force ? [] : refuseOther(target, bytes);
    problems.push(...refused);
    if (refused.length > 0) continue;
    writeAtomically(target, bytes);
    files.push(target);
  }
  problems.push(...[...missing].map((id) => new WenkuError('speech-unknown', { file: id })));
  return { files, withheld, problems };
}
