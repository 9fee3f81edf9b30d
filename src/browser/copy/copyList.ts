/** The files of a copy of the site for reading without a network. */
export interface CopyList {
  /** Stands for the content of all files. */
  version: string;
  /** Paths below the site's base, pages by their folder; sizes in bytes, uncompressed. */
  files: readonly { path: string; bytes: number }[];
}

/** Path of the list in the site. */
export const copyListPath = 'offline-copy.json';

/** Path of the script that answers when there is no network. */
export const copyWorkerPath = 'offline-worker.js';

/** Where the browser keeps a copy of the site at an address; a complete one holds the list, too. */
export function copyName(address: string, version: string): string {
  return `wenku-copy ${address} ${version}`;
}
