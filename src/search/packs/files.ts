import { inflateSync } from 'fflate';
import { unseal } from './seal.ts';

/** Loads a file of the site as bytes. Rejects with a `LoadError`. */
export type LoadBytes = (path: string) => Promise<Uint8Array>;

/** Folder of the index in a site. */
export const indexFolder = 'search/index';
export const listingPath = `${indexFolder}/listing.bin`;

/** Paths of the files of a bundle; its folder is named after the digest of what it is made of. */
export const directoryPath = (bundle: string) => `${indexFolder}/${bundle}/directory.bin`;
export const packPath = (bundle: string, pack: number) =>
  `${indexFolder}/${bundle}/${String(pack)}.bin`;
export const startsPath = (bundle: string, part: number) =>
  `${indexFolder}/${bundle}/starts-${String(part)}.bin`;
export const cardsPath = (bundle: string, group: number) =>
  `${indexFolder}/${bundle}/cards-${String(group)}.bin`;

/** Speeches whose cards share a file. */
export const cardsInGroup = 2;

/** What a sealed file holds as compressed JSON. */
export function openSealedJson(path: string, bytes: Uint8Array): unknown {
  const body = inflateSync(unseal(path, bytes));
  return JSON.parse(new TextDecoder().decode(body));
}

/** Loads a sealed file that holds compressed JSON. */
export async function loadSealedJson(load: LoadBytes, path: string): Promise<unknown> {
  return openSealedJson(path, await load(path));
}
