import { checkSpeech } from '../../src/check/checkSpeech.ts';
import { checkSource } from '../../src/check/source.ts';
import { WenkuError } from '../../src/errors/catalogue.ts';
import { importFile } from '../../src/import/file.ts';
import { toMdx } from '../../src/import/mdx.ts';
import { readLists } from '../../src/import/read/lists.ts';
import { decodeText } from '../../src/text/decode.ts';
import { takeLines } from '../../src/text/sourceLines.ts';
import { undoLedger } from './undoLedger.ts';
import { wordsOf } from '../../src/import/speech.ts';
import { readVocabulary, vocabularyKeys } from '../../src/files/vocabulary.ts';
import type { MutatedInput } from './mutations.ts';

const lists = readLists('content');
const known = vocabularyKeys(readVocabulary('content').lists);
const keys = { ...known, offices: new Set([...known.offices, 'unknown']) };

/** What became of an input. */
export interface Passed {
  /** `imported`, or the code of the error that told why it was not. */
  outcome: string;
  /** Characters of the speeches. */
  characters: number;
}

/**
 * Takes an input through all that import does, in memory: read, repaired, split, outlined, measured,
 * written, checked as the archive is, and taken back to its source. Throws where any of it is wrong;
 * an error of the catalogue is an outcome.
 */
export async function passThrough({ name, bytes }: MutatedInput): Promise<Passed> {
  let imported;
  try {
    imported = await importFile(name, lists, { bytes, place: { file: name } });
  } catch (error) {
    if (error instanceof WenkuError && error.code !== 'file-failed') {
      return { outcome: error.code, characters: 0 };
    }
    throw error;
  }
  const decoded = imported.source === null ? decodeText(bytes) : null;
  const source = imported.source ?? (decoded?.kind === 'text' ? decoded.text : '');
  let characters = 0;
  for (const speech of imported.speeches) {
    const { checked, problems } = checkSpeech('a.mdx', toMdx(speech), keys);
    if (!checked || problems.length > 0) throw new Error(problems.map(String).join('\n'));
    const shown = checked.blocks.map(({ text }) => text);
    const meant = speech.blocks.map(({ text }) => text);
    if (JSON.stringify(shown) !== JSON.stringify(meant)) throw new Error('other words are shown');
    const { lines, sha256, textSha256 } = speech.frontmatter.source;
    const text = takeLines(source, ...lines);
    const files = { sha256, text, ledger: speech.ledger, ...(textSha256 ? { textSha256 } : {}) };
    const lost = checkSource('a.mdx', checked.speech, checked.blocks, files, () => 1);
    if (lost.length > 0) throw new Error(lost.map(String).join('\n'));
    if (undoLedger(wordsOf(speech), speech.ledger) !== text) throw new Error('no way back');
    characters += wordsOf(speech).length;
  }
  return { outcome: 'imported', characters };
}
