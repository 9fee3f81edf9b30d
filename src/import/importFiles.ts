import { setImmediate } from 'node:timers/promises';
import { WenkuError } from '../errors/catalogue.ts';
import { expandInputs } from './read/expandInputs.ts';
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

/** What became of one file: the speeches that came out right, and why the rest did not. */
export interface FileOutcome {
  file: string;
  speeches: ImportedSpeech[];
  rejected: WenkuError[];
}

function asWenkuError(file: string, error: unknown): WenkuError {
  if (error instanceof WenkuError) return error;
  return new WenkuError('file-failed', { file }, error instanceof Error ? error.message : '');
}

/**
 * Imports files into a content folder one by one; a file that cannot be is rejected and the others
 * go on. Nothing is held of a file once its outcome is given, so that memory does not grow with
 * their number; between two files signals come through, and a caller may stop.
 */
export async function* importFiles(
  inputs: Iterable<Input>,
  options: ImportOptions,
): AsyncGenerator<FileOutcome> {
  const { into, dryRun, force } = options;
  const lists = readLists(into);
  const writer = new ArchiveWriter(into);
  const stage = new Stage();
  for await (const { file, entry, problem } of expandInputs(inputs)) {
    await setImmediate();
    try {
      if (problem) throw problem;
      const imported = await importFile(file, lists, entry);
      const staged = stage.add(file, imported.speeches, (name) => writer.heldHash(name));
      if (!force) for (const speech of staged) writer.refuseEdited(speech);
      if (!dryRun) {
        writer.writeSource(file, imported, staged[0]?.frontmatter.source.file ?? '');
        for (const speech of staged) writer.writeSpeech(speech);
      }
      yield { file, speeches: staged, rejected: [] };
    } catch (error) {
      yield { file, speeches: [], rejected: [asWenkuError(file, error)] };
    }
  }
}
