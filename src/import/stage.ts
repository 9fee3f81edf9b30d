import { basename, extname } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { lettersOf, sharedShare } from '../text/fingerprint.ts';
import { readHeldText, type HeldSpeech } from './held.ts';
import { undecided } from './identify.ts';
import { ledgerFile } from './ledgerFile.ts';
import { wordsOf, type ImportedSpeech } from './speech.ts';

/** A speech under another id, its ledger with it. */
function renamed(speech: ImportedSpeech, id: string): ImportedSpeech {
  const source = { ...speech.frontmatter.source, ledger: ledgerFile(id, speech.ledger) };
  return { ...speech, id, frontmatter: { ...speech.frontmatter, source } };
}

/** A speech whose source is kept under another file name. */
function moved(speech: ImportedSpeech, file: string): ImportedSpeech {
  const source = { ...speech.frontmatter.source, file };
  return { ...speech, frontmatter: { ...speech.frontmatter, source } };
}

// A later state of a text shares nearly all of it; two speeches of one genre share half.
const sameSpeech = 0.8;

/** Keeps ids and source names apart: folders often hold files of one name. */
export class Stage {
  /** The ids of this run, with the files that they come from. */
  private readonly ids = new Map<string, string>();
  private readonly files = new Map<string, string>();
  private readonly held: ReadonlyMap<string, HeldSpeech>;
  private readonly heldHash: (name: string) => string | null;

  /**
   * `held` is what the archive has, by id; `heldHash` tells the SHA-256 of a source that it has under
   * a name, or null.
   */
  constructor(held: ReadonlyMap<string, HeldSpeech>, heldHash: (name: string) => string | null) {
    this.held = held;
    this.heldHash = heldHash;
  }

  /** Name under which the archive keeps a source: its own, unless another file has that. */
  nameSource(file: string, sha256: string): string {
    const name = basename(file);
    const held = this.files.get(name) ?? this.heldHash(name) ?? sha256;
    const ending = extname(name);
    const free =
      held === sha256 ? name : `${basename(name, ending)}-${sha256.slice(0, 8)}${ending}`;
    this.files.set(free, sha256);
    return free;
  }

  /**
   * Gives a speech the name of its source and an id that no other speech has. Throws a WenkuError
   * when the very same text was imported already in this run. `items` is how many its file has.
   */
  place(file: string, speech: ImportedSpeech, sourceName: string, items: number): ImportedSpeech {
    const { sha256, item } = speech.frontmatter.source;
    const isNamedByFile = undecided(file, sha256, item, items).id === speech.id;
    const isTaken = this.ids.has(speech.id) || (isNamedByFile && this.isOther(speech));
    const own = isTaken ? renamed(speech, `${speech.id}-${sha256.slice(0, 8)}`) : speech;
    const first = this.ids.get(own.id);
    if (first !== undefined) throw new WenkuError('speech-same', { file }, first);
    this.ids.set(own.id, file);
    return moved(own, sourceName);
  }

  /** True when the archive has another speech under the id, not another state of the same. */
  private isOther(speech: ImportedSpeech): boolean {
    const held = this.held.get(speech.id);
    const { sha256 } = speech.frontmatter.source;
    if (!held?.source || held.source.sha256 === sha256) return false;
    const share = sharedShare(lettersOf(wordsOf(speech)), lettersOf(readHeldText(held.file)));
    return share < sameSpeech;
  }
}
