import { setImmediate } from 'node:timers/promises';
import { WenkuError } from '../errors/catalogue.ts';
import { lockContent } from '../files/contentLock.ts';
import type { Disk } from '../files/disk.ts';
import { Duplicates, type Similar } from './duplicates.ts';
import { importFile, type ImportedFile } from './file.ts';
import { readHeldSpeeches, readHeldText, type HeldSpeech } from './held.ts';
import type { ImportLists } from './lists.ts';
import { expandInputs, type CountedInput, type Reached } from './read/expandInputs.ts';
import type { Input } from './read/listInputs.ts';
import { readLists } from './read/lists.ts';
import { refuseUnsure } from './refuseUnsure.ts';
import { wordsOf, type ImportedSpeech } from './speech.ts';
import { Stage } from './stage.ts';
import { ArchiveWriter, type WritePlan } from './write.ts';

export interface ImportOptions {
  /** Content folder. */
  into: string;
  /** Report only, write nothing. */
  dryRun: boolean;
  /** Replace what a person changed. */
  force: boolean;
  /** Refuse a speech with a repair that nobody can be sure of. */
  strict?: boolean;
  /** Stands in for the disk in tests. */
  disk?: Disk;
}

/** A speech that was imported: what that changed, and which others say nearly the same. */
export interface Accepted extends Pick<WritePlan, 'speech' | 'change' | 'file'> {
  similar: Similar[];
}

/** What became of one file: the speeches that came out right, and why the rest did not. */
export interface FileOutcome {
  file: string;
  accepted: Accepted[];
  rejected: WenkuError[];
  reached: Reached;
}

function asWenkuError(file: string, error: unknown): WenkuError {
  if (error instanceof WenkuError) return error;
  return new WenkuError('file-failed', { file }, error instanceof Error ? error.message : '');
}

/** Apart, so that what it is made for does not stay in memory with it. */
function writtenReader(file: string): () => string {
  return () => readHeldText(file);
}

/** Imports files one by one into one content folder. */
class Importer {
  private readonly options: ImportOptions;
  private readonly lists: ImportLists;
  private readonly writer: ArchiveWriter;
  private readonly held = new Map<string, HeldSpeech>();
  private readonly duplicates = new Duplicates();
  private readonly stage: Stage;

  constructor(options: ImportOptions) {
    const { into, dryRun } = options;
    this.options = options;
    this.lists = readLists(into);
    this.writer = new ArchiveWriter(into, options.disk);
    for (const { id, held, text } of readHeldSpeeches(into)) {
      this.held.set(id, held);
      this.duplicates.add(text, { file: held.file, read: () => readHeldText(held.file) });
    }
    if (!dryRun) this.writer.tidy(this.held);
    this.stage = new Stage(this.held, (name) => this.writer.heldHash(name));
  }

  async importOne({ file, entry, problem, reached }: CountedInput): Promise<FileOutcome> {
    const outcome: FileOutcome = { file, accepted: [], rejected: [], reached };
    try {
      if (problem) throw problem;
      const imported = await importFile(file, this.lists, entry);
      const { speeches } = imported;
      const sha256 = speeches[0]?.frontmatter.source.sha256 ?? '';
      const name = this.stage.nameSource(file, sha256);
      for (const [index, speech] of speeches.entries()) {
        try {
          const placed = this.stage.place(file, speech, name, speeches.length);
          outcome.accepted.push(
            await this.accept(file, imported, placed, this.reader(file, index, entry)),
          );
        } catch (error) {
          outcome.rejected.push(asWenkuError(file, error));
        }
      }
    } catch (error) {
      outcome.rejected.push(asWenkuError(file, error));
    }
    return outcome;
  }

  private async accept(
    file: string,
    imported: ImportedFile,
    speech: ImportedSpeech,
    readAgain: () => Promise<string>,
  ): Promise<Accepted> {
    const { dryRun, force, strict = false } = this.options;
    if (strict) refuseUnsure(file, speech);
    const held = this.held.get(speech.id);
    const words = wordsOf(speech);
    const same = held ? null : this.duplicates.same(words);
    if (same !== null) throw new WenkuError('speech-same', { file }, same);
    const similar = held ? [] : await this.duplicates.similar(words);
    const plan = this.writer.plan(speech, held, force);
    // From here on nothing waits, so that no signal comes between two writes.
    if (!dryRun) {
      this.writer.writeSource(file, imported, speech.frontmatter.source.file, force);
      this.writer.writeSpeech(plan);
    }
    if (!held) {
      this.duplicates.add(words, {
        file,
        read: dryRun ? readAgain : writtenReader(plan.file),
      });
    }
    return { speech, change: plan.change, file: plan.file, similar };
  }

  /**
   * Reads the words of a speech again, for a trial run that has written none: they are not held. An
   * entry's bytes are not held either; what is nearly the same as it goes untold.
   */
  private reader(file: string, index: number, entry: unknown): () => Promise<string> {
    if (entry !== undefined) return () => Promise.resolve('');
    return async () => {
      const speech = (await importFile(file, this.lists)).speeches[index];
      return speech ? wordsOf(speech) : '';
    };
  }
}

/**
 * Imports files into a content folder one by one; a file that cannot be is rejected and the others
 * go on. Nothing is held of a file once its outcome is given but some 300 bytes by which copies are
 * told; between two files signals come through, and a caller may stop. Throws a WenkuError when
 * another import is writing into the folder.
 */
export async function* importFiles(
  inputs: Iterable<Input>,
  options: ImportOptions,
): AsyncGenerator<FileOutcome> {
  const unlock = options.dryRun ? null : lockContent(options.into);
  try {
    const importer = new Importer(options);
    for await (const input of expandInputs(inputs)) {
      await setImmediate();
      yield await importer.importOne(input);
    }
  } finally {
    unlock?.();
  }
}
