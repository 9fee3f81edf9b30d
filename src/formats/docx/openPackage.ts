import { fromBufferPromise } from 'yauzl';
import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { readEntry } from '../zip/readEntry.ts';
import { Package } from './parts.ts';

const mostParts = 10_000;
// The words of a speech with all their marks are 1 MB; no document of words is more than this.
const largestTotal = 128 * 1024 * 1024;

async function readParts(bytes: Uint8Array, place: Place): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (parts.size >= mostParts || total > largestTotal)
      throw new WenkuError('archive-limit', place);
    parts.set(entry.fileName, await readEntry(zip, entry, place));
  }
  return parts;
}

/** Opens a package. Throws a WenkuError when it is no whole zip, locked or a bomb. */
export async function openPackage(bytes: Uint8Array, place: Place): Promise<Package> {
  try {
    return new Package(await readParts(bytes, place));
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', place);
  }
}
