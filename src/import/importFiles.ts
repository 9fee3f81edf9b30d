import { WenkuError } from '../errors/catalogue.ts';
import type { Input } from './read/listInputs.ts';
import { readLists } from './read/lists.ts';
import { importFile } from './file.ts';
import type { ImportedSpeech } from './speech.ts';
import { Stage } from './stage.ts';
import { ArchiveWriter } from './write.ts';

export interface ImportOptions {
  /** Content folder. */
  into: string;
  /** Report only, write nothing. */
  dryRun: boolean;
  /** Replace what a person changed. */
  force: boolean;
}

/** What an import gives: what came out right, and why the rest did not. */
export interface ImportResult {
  speeches: ImportedSpeech[];
  rejected: WenkuError[];
}

function asWenkuError(file: string, error: unknown): WenkuError {
  if (error instanceof WenkuError) return error;
  return new WenkuError('file-failed', { file }, error instanceof Error ? error.message : '');
}

/** Imports files into a content folder; a file that cannot be is rejected and the others go on. */
export function importFiles(inputs: readonly Input[], options: ImportOptions): ImportResult {
  const { into, dryRun, force } = options;
  const lists = readLists(into);
  const writer = new ArchiveWriter(into);
  const stage = new Stage();
  const speeches: ImportedSpeech[] = [];
  const rejected: WenkuError[] = [];
  for (const { file, isLink } of inputs) {
    try {
      if (isLink) throw new WenkuError('file-link', { file });
      const { speeches: read, bytes } = importFile(file, lists);
      const staged = stage.add(file, read, (name) => writer.heldHash(name));
      if (!force) for (const speech of staged) writer.refuseEdited(speech);
      if (!dryRun) {
        writer.writeSource(file, bytes, staged[0]?.frontmatter.source.file ?? '');
        for (const speech of staged) writer.writeSpeech(speech);
      }
      speeches.push(...staged);
    } catch (error) {
      rejected.push(asWenkuError(file, error));
    }
  }
  return { speeches, rejected };
}
