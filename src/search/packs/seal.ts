import { LoadError } from '../loadError.ts';
import { checksum, textChecksum } from './checksum.ts';

const sumBytes = 4;

function sumOf(path: string, body: Uint8Array): number {
  return checksum(body, textChecksum(path));
}

/**
 * The bytes of a file of the index: a checksum of its path and its body, then the body. The path of a
 * bundle's file holds the digest of what the bundle is made of, so a file of another build, a part of
 * a file, or a page that says 404 with a 200 does not pass for it.
 */
export function seal(path: string, body: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(sumBytes + body.length);
  new DataView(sealed.buffer).setUint32(0, sumOf(path, body), true);
  sealed.set(body, sumBytes);
  return sealed;
}

/** The body of a sealed file. Throws a `LoadError` when the file is not what was written. */
export function unseal(path: string, sealed: Uint8Array): Uint8Array {
  const body = sealed.subarray(sumBytes);
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (sealed.length < sumBytes || view.getUint32(0, true) !== sumOf(path, body)) {
    throw new LoadError('damaged', path);
  }
  return body;
}
