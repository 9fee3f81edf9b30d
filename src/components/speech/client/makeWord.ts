import { speechDocument } from '../../../export/docx/speechDocument.ts';
import { wordFile } from '../../../export/docx/wordFile.ts';
import { layouts } from '../../../export/docx/wordLayout.ts';
import { readSpeechPage } from './readSpeechPage.ts';

/** The Word file of the speech on this page, byte for byte what `wenku export` writes. */
export function makeWord(withFigures: boolean): Promise<Uint8Array> {
  return wordFile(speechDocument(readSpeechPage(document), withFigures), layouts['9704']);
}
