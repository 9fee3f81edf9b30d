import type { WenkuError } from '../errors/catalogue.ts';
import type { ExportedSpeech } from '../export/archiveTables.ts';
import { speechBlocks } from '../check/paragraphs.ts';
import { readSpeeches } from './readSpeeches.ts';
import { readVocabulary, vocabularyKeys, type Vocabulary } from './vocabulary.ts';

/** The speeches of an archive with their words; those that fail a check are problems instead. */
export function readArchive(content: string): {
  lists: Vocabulary;
  speeches: ExportedSpeech[];
  problems: WenkuError[];
} {
  const { lists, problems } = readVocabulary(content);
  const speeches: ExportedSpeech[] = [];
  for (const { id, checked, problems: own } of readSpeeches(content, vocabularyKeys(lists))) {
    problems.push(...own);
    if (!checked || own.length > 0) continue;
    const texts = speechBlocks(checked.blocks).map(({ text }) => text);
    speeches.push({ id, speech: checked.speech, texts });
  }
  return { lists, speeches, problems };
}
