import { basename, extname } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import type { ImportedSpeech } from './speech.ts';

/** A speech under another id, its ledger with it. */
function renamed(speech: ImportedSpeech, id: string): ImportedSpeech {
  const source = { ...speech.frontmatter.source, ledger: `${id}.ledger.json` };
  return { ...speech, id, frontmatter: { ...speech.frontmatter, source } };
}

/** A speech whose source is kept under another file name. */
function moved(speech: ImportedSpeech, file: string): ImportedSpeech {
  const source = { ...speech.frontmatter.source, file };
  return { ...speech, frontmatter: { ...speech.frontmatter, source } };
}

/** Keeps the ids and source names of one run apart: folders often hold files of one name. */
export class Stage {
  private readonly ids = new Set<string>();
  private readonly files = new Map<string, string>();

  /**
   * Gives the speeches of one file ids and a source name that no other of this run has.
   * `heldHash` tells the SHA-256 of a source already in the archive under a name, or null.
   * Throws a WenkuError when the very same text was imported already in this run.
   */
  add(
    file: string,
    speeches: readonly ImportedSpeech[],
    heldHash: (name: string) => string | null,
  ): ImportedSpeech[] {
    const sha256 = speeches[0]?.frontmatter.source.sha256 ?? '';
    const name = this.nameSource(basename(file), sha256, heldHash);
    return speeches.map((speech) => {
      const isTaken = this.ids.has(speech.id);
      const own = isTaken ? renamed(speech, `${speech.id}-${sha256.slice(0, 8)}`) : speech;
      if (this.ids.has(own.id)) throw new WenkuError('speech-duplicate', { file }, own.id);
      this.ids.add(own.id);
      return moved(own, name);
    });
  }

  private nameSource(
    name: string,
    sha256: string,
    heldHash: (name: string) => string | null,
  ): string {
    const held = this.files.get(name) ?? heldHash(name) ?? sha256;
    const ending = extname(name);
    const free =
      held === sha256 ? name : `${basename(name, ending)}-${sha256.slice(0, 8)}${ending}`;
    this.files.set(free, sha256);
    return free;
  }
}
