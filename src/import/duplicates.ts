import { createHash } from 'node:crypto';
import { lettersOf, sharedShare, sketchOf } from '../text/fingerprint.ts';

/** A speech that another may be a copy of. */
export interface KnownText {
  /** The file to name to a person. */
  file: string;
  /** Its words, read again: they are not held. */
  read: () => string | Promise<string>;
}

/** A speech that says nearly the same. */
export interface Similar {
  file: string;
  /** Share of the words in common, 0 to 1. */
  share: number;
}

/** From this share on two speeches are told to be nearly the same. */
const nearlySame = 0.95;

// Texts that share nineteen parts in twenty share most of their sketch: a quarter misses few.
const leastCommon = 0.25;
const mostCompared = 3;

const digestOf = (letters: string) => createHash('sha256').update(letters).digest('base64');

/** Knows the texts of an archive and of a run by their fingerprints, some 300 bytes each. */
export class Duplicates {
  private readonly byDigest = new Map<string, string>();
  private readonly bySketch = new Map<number, KnownText[]>();

  add(text: string, known: KnownText): void {
    const letters = lettersOf(text);
    if (letters === '') return;
    const digest = digestOf(letters);
    if (!this.byDigest.has(digest)) this.byDigest.set(digest, known.file);
    for (const hash of sketchOf(letters)) {
      const others = this.bySketch.get(hash);
      if (others) others.push(known);
      else this.bySketch.set(hash, [known]);
    }
  }

  /** The file that holds the same text, its marks and breaks aside; null without one. */
  same(text: string): string | null {
    return this.byDigest.get(digestOf(lettersOf(text))) ?? null;
  }

  /** Files of nearly the same text, the likest first. */
  async similar(text: string): Promise<Similar[]> {
    const letters = lettersOf(text);
    const sketch = sketchOf(letters);
    const common = new Map<KnownText, number>();
    for (const known of sketch.flatMap((hash) => this.bySketch.get(hash) ?? [])) {
      common.set(known, (common.get(known) ?? 0) + 1);
    }
    const candidates = [...common]
      .filter(([, count]) => count >= sketch.length * leastCommon)
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, mostCompared);
    const compared: Similar[] = [];
    for (const [{ file, read }] of candidates) {
      compared.push({ file, share: sharedShare(letters, lettersOf(await read())) });
    }
    return compared
      .filter(({ share }) => share >= nearlySame)
      .toSorted((one, other) => other.share - one.share);
  }
}
