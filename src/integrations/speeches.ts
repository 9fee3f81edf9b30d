import { getCollection } from 'astro:content';
import type { Entry } from '../archive/entry.ts';
import { heldBody, readHeldFrontmatter } from '../files/dataFiles.ts';
import { dataFolder } from '../site.config.ts';

/**
 * A speech of the archive: its frontmatter, the file with its body as this build may show it, and a
 * digest of both.
 */
export interface SpeechEntry extends Entry {
  filePath: string;
  digest: string;
}

let read: Promise<SpeechEntry[]> | null = null;

async function readAll(): Promise<SpeechEntry[]> {
  return (await getCollection('speeches')).map(({ id, digest = '' }) => ({
    id,
    data: readHeldFrontmatter(dataFolder, id),
    filePath: heldBody(dataFolder, id),
    digest: String(digest),
  }));
}

/** Every speech. A build reads them once; `astro dev` reads them anew each time. */
export function getSpeeches(): Promise<SpeechEntry[]> {
  if (import.meta.env.DEV) return readAll();
  read ??= readAll();
  return read;
}
