import { sourceDigest } from './sourceDigest.ts';

let digest: string | null = null;

/** A digest of the program's own source: what it made before a change of it is not to be kept. */
export function programDigest(): string {
  digest ??= sourceDigest(/\.ts$/u);
  return digest;
}
