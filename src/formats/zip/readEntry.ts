import type { Entry, ZipFile } from 'yauzl';
import { WenkuError, type Place } from '../../errors/catalogue.ts';

// Text compresses 3 to 20 times, the blank pages of a document a little more.
const highestRatio = 200;
const looksAt = 1024 * 1024;
const largest = 256 * 1024 * 1024;

/** Throws a WenkuError when an entry says that it is larger than any document. */
function refuseBomb({ uncompressedSize, compressedSize }: Entry, place: Place): void {
  const ratio = uncompressedSize / Math.max(1, compressedSize);
  if (uncompressedSize > largest || (uncompressedSize > looksAt && ratio > highestRatio)) {
    const size = `${String(compressedSize)} 字节解压成 ${String(uncompressedSize)} 字节`;
    throw new WenkuError('archive-limit', place, size);
  }
}

/**
 * Reads the bytes of one entry, no more of them than it says it has. Throws a WenkuError when it is
 * locked, damaged or expands beyond what documents do.
 */
export async function readEntry(zip: ZipFile, entry: Entry, place: Place): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new WenkuError('file-password', place);
  refuseBomb(entry, place);
  try {
    const chunks: Uint8Array[] = [];
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw new WenkuError('file-damaged', place);
  }
}
