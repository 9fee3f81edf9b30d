import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WenkuError, type Place } from '../errors/catalogue.ts';
import type { Speech } from '../schema/speech.ts';

type Source = Pick<Speech['source'], 'file' | 'sha256' | 'textSha256'>;

/**
 * Reads the originals that are no plain text once more, each only once, however many speeches it has: the words that
 * come out must be the very source text kept beside it.
 */
export class ExtractAgain {
  private readonly content: string;
  /** SHA-256 of originals that were read, by which a file is read once. */
  private readonly read = new Set<string>();

  /** `content` is the content folder. */
  constructor(content: string) {
    this.content = content;
  }

  /**
   * The problem of a speech's original, told at `place`; null where there is none, where it was told
   * already, and where the original is not what the speech was made from, which is told elsewhere.
   */
  async check(
    { file, sha256, textSha256 }: Source,
    place: () => Place,
  ): Promise<WenkuError | null> {
    const key = `${sha256} ${textSha256 ?? ''}`;
    if (textSha256 === undefined || this.read.has(key)) return null;
    this.read.add(key);
    const path = join(this.content, 'sources', file);
    const bytes = readFileSync(path);
    if (hashOf(bytes) !== sha256) return null;
    try {
      // The readers of all formats take longer to load than a check of plain text takes.
      const { extract } = await import('../formats/extract.ts');
      const { source } = await extract(bytes, basename(file), { file: path });
      return hashOf(source) === textSha256
        ? null
        : new WenkuError('source-extraction', place(), file);
    } catch (cause) {
      const why = cause instanceof WenkuError ? cause.reason : String(cause);
      return new WenkuError('source-extraction', place(), `${file} 读不出来了，${why}`);
    }
  }
}

function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
