import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { WenkuError } from '../errors/catalogue.ts';
import { disk, tellingDisk, type Disk } from '../files/disk.ts';
import { removeDrafts } from '../files/drafts.ts';
import { ownContent } from '../files/listFiles.ts';
import { readBytes } from '../files/readBytes.ts';
import { sourceTextName } from '../files/speechSource.ts';
import { DifferentFile } from './difference.ts';
import type { ImportedFile } from './file.ts';
import type { HeldSpeech } from './held.ts';
import { ledgerText } from './ledgerFile.ts';
import { toMdx } from './mdx.ts';
import { newEntries } from './openEntries.ts';
import { decisionsFile } from './read/decisions.ts';
import { unknownKey } from '../schema/unknownKey.ts';
import type { ImportedSpeech } from './speech.ts';
import { staleNames } from './staleNames.ts';
import { isAsWritten, withStampOf } from './written.ts';

/** What writing a speech does to the archive. */
export type Change = 'new' | 'unchanged' | 'updated' | 'replaced';

/** A speech that may be written, and what that changes. */
export interface WritePlan {
  speech: ImportedSpeech;
  change: Change;
  /** Where it goes. */
  file: string;
  content: string;
  held: HeldSpeech | undefined;
}

/** Where a speech is written, relative to the content folder. */
export function speechFile(speech: ImportedSpeech): string {
  return join('speeches', speech.frontmatter.office, `${speech.id}.mdx`);
}

function isSameFile(file: string, content: string | Uint8Array): boolean {
  return existsSync(file) && readBytes(file).equals(Buffer.from(content));
}

/**
 * Writes speeches and their sources into one content folder. The order of writes is such that the
 * folder passes its check after each: what a speech file names is there before it, and what no file
 * names any more goes after it.
 */
export class ArchiveWriter {
  private readonly into: string;
  private readonly disk: Disk;

  constructor(into: string, changes: Disk = disk) {
    this.into = into;
    this.disk = tellingDisk(changes);
  }

  /** Removes what a killed import left: drafts, and what speeches named before they were updated. */
  tidy(held: ReadonlyMap<string, HeldSpeech>): void {
    for (const room of ['speeches', 'sources', 'offices']) removeDrafts(join(this.into, room));
    const sources = join(this.into, 'sources');
    if (!existsSync(sources)) return;
    const names = new Set(readdirSync(sources));
    for (const name of staleNames(names, held)) this.disk.remove(join(sources, name));
  }

  /** SHA-256 of the source file that the archive keeps under a name; null without one. */
  heldHash(name: string): string | null {
    const file = join(this.into, 'sources', name);
    if (!existsSync(file)) return null;
    return createHash('sha256').update(readBytes(file)).digest('hex');
  }

  /** What writing a speech would do. Throws a WenkuError when it would lose what a person changed. */
  plan(speech: ImportedSpeech, held: HeldSpeech | undefined, force: boolean): WritePlan {
    const file = join(this.into, speechFile(speech));
    const content = toMdx(speech);
    const plan = (change: Change): WritePlan => ({ speech, change, file, content, held });
    if (!held) return plan('new');
    const existing = readBytes(held.file).toString('utf8');
    if (existing === content && held.file === file) return plan('unchanged');
    const wanted = withStampOf(existing, content);
    // A merge in version control takes the digest of one side.
    if (existing === wanted) return plan('updated');
    const isOwn = held.source?.sha256 === speech.frontmatter.source.sha256;
    if (isOwn && isAsWritten(existing)) return plan('updated');
    if (force) return plan('replaced');
    const code = isOwn || !held.source ? 'file-edited' : 'speech-other-source';
    throw new DifferentFile(code, held.file, existing, wanted);
  }

  /** Writes a speech, its ledger and the entries of its office and genre; what is there already is left alone. */
  writeSpeech({ speech, file, content, held }: WritePlan): void {
    const { office, genre, source } = speech.frontmatter;
    this.ensureEntry('offices', office);
    // A list of its own may lack the entry; without one, the project's list is used.
    if (genre === unknownKey && existsSync(join(this.into, 'genres'))) {
      this.ensureEntry('genres', genre);
    }
    this.ensure(join(this.into, 'sources', source.ledger), ledgerText(speech.ledger));
    // A speech must never stand in two places.
    if (held && held.file !== file) this.disk.move(held.file, file);
    this.ensure(file, content);
    const old = held?.source?.ledger;
    if (old !== undefined && old !== source.ledger) {
      this.disk.remove(join(this.into, 'sources', old));
    }
  }

  /**
   * Keeps an untouched copy of a source file under a name, the plain text of one that is none itself,
   * and the decisions beside it. Throws a WenkuError when the archive's decisions are others, unless
   * told to replace them.
   */
  writeSource(file: string, { bytes, source }: ImportedFile, name: string, force: boolean): void {
    const kept = join(this.into, 'sources', name);
    const decisions = decisionsFile(file);
    if (existsSync(decisions)) {
      const keptDecisions = decisionsFile(kept);
      const content = readBytes(decisions);
      if (!force && existsSync(keptDecisions) && !isSameFile(keptDecisions, content)) {
        throw new WenkuError('decisions-edited', { file: keptDecisions }, decisions);
      }
      this.ensure(keptDecisions, content);
    }
    if (!existsSync(kept)) this.disk.write(kept, bytes);
    if (source === null) return;
    const text = sourceTextName(name, createHash('sha256').update(source).digest('hex'));
    this.ensure(join(this.into, 'sources', text), source);
  }

  /** Writes a file unless it is so already: an import that changes nothing touches nothing. */
  private ensure(file: string, content: string | Uint8Array): void {
    if (!isSameFile(file, content)) this.disk.write(file, content);
  }

  /** What a speech names must have an entry in the list, or the archive cannot be built. */
  private ensureEntry(list: keyof typeof newEntries, key: string): void {
    const file = join(this.into, list, `${key}.yaml`);
    if (existsSync(file)) return;
    const own = join(ownContent, list, `${key}.yaml`);
    this.disk.write(file, existsSync(own) ? readBytes(own) : stringify(newEntries[list](key)));
  }
}
