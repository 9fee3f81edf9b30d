import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { WenkuError } from '../errors/catalogue.ts';
import { ownContent } from '../files/listFiles.ts';
import { listSpeechFiles, speechId } from '../files/speechFiles.ts';
import { sourceTextName } from '../files/speechSource.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import type { ImportedFile } from './file.ts';
import { toMdx } from './mdx.ts';
import { unknownOffice, unknownOfficeEntry } from './offices.ts';
import { decisionsFile } from './read/decisions.ts';
import type { ImportedSpeech } from './speech.ts';

/** Where a speech is written, relative to the content folder. */
export function speechFile(speech: ImportedSpeech): string {
  return join('speeches', speech.frontmatter.office, `${speech.id}.mdx`);
}

/** Writes speeches and their sources into one content folder. */
export class ArchiveWriter {
  private readonly into: string;
  /** Speech files that the archive held at the start, by id. */
  private readonly held: ReadonlyMap<string, string>;

  constructor(into: string) {
    this.into = into;
    this.held = new Map(listSpeechFiles(into).map((file) => [speechId(file), file]));
  }

  /** SHA-256 of the source file that the archive keeps under a name; null without one. */
  heldHash(name: string): string | null {
    const file = join(this.into, 'sources', name);
    if (!existsSync(file)) return null;
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  }

  /** Throws a WenkuError when writing would lose what a person changed. */
  refuseEdited(speech: ImportedSpeech): void {
    const file = this.held.get(speech.id);
    if (file === undefined) return;
    const isSamePlace = file === join(this.into, speechFile(speech));
    if (!isSamePlace) throw new WenkuError('speech-duplicate', { file }, speech.id);
    if (readFileSync(file, 'utf8') !== toMdx(speech)) throw new WenkuError('file-edited', { file });
  }

  /**
   * Writes a speech, its ledger and its office's entry. The speech file comes last: while it is not
   * there, nothing of the archive has changed.
   */
  writeSpeech(speech: ImportedSpeech): void {
    const file = join(this.into, speechFile(speech));
    this.ensureOffice(speech.frontmatter.office);
    writeAtomically(
      join(this.into, 'sources', speech.frontmatter.source.ledger),
      `${JSON.stringify(speech.ledger)}\n`,
    );
    writeAtomically(file, toMdx(speech));
    const old = this.held.get(speech.id);
    if (old !== undefined && old !== file) rmSync(old);
  }

  /**
   * Keeps an untouched copy of a source file, the plain text of one that is none itself, and the
   * decisions beside it.
   */
  writeSource(file: string, { bytes, source }: ImportedFile, name: string): void {
    const kept = join(this.into, 'sources', name);
    // A newer version of a reader may find more words in the same bytes.
    if (source !== null) writeAtomically(join(this.into, 'sources', sourceTextName(name)), source);
    if (existsSync(kept)) return;
    writeAtomically(kept, bytes);
    const decisions = decisionsFile(file);
    if (existsSync(decisions)) copyFileSync(decisions, decisionsFile(kept));
  }

  /** The office that a speech names must have an entry, or the archive cannot be built. */
  private ensureOffice(key: string): void {
    const file = join(this.into, 'offices', `${key}.yaml`);
    if (existsSync(file)) return;
    const own = join(ownContent, 'offices', `${key}.yaml`);
    const entry = key === unknownOffice ? unknownOfficeEntry : { name: key, shortName: key };
    writeAtomically(file, existsSync(own) ? readFileSync(own, 'utf8') : stringify(entry));
  }
}
