import type { KnownSpeeches } from '../../engine.ts';
import { listingPath } from '../../packs/files.ts';
import { readListingFile } from '../../packs/readListingFile.ts';
import { makeLoad } from './makeLoad.ts';
import { openDesks, type Desks } from './openDesks.ts';

/** The archive as the index tells of it. */
export interface DemandSearch {
  speeches: KnownSpeeches;
  desks: Desks;
}

const opened = new Map<string, Promise<DemandSearch>>();

async function open(base: string): Promise<DemandSearch> {
  const address = new URL(base, location.href).href;
  const file = await makeLoad(address)(listingPath);
  const { listing } = readListingFile(file);
  // Looking up and matching are the worker's: the page stays free for its reader.
  const desks = await openDesks({ kind: 'demand', base: address, file }).catch(
    async (error: unknown) => {
      // What a browser throws that lets no worker run.
      if (!(error instanceof DOMException)) throw error;
      const { desksHere } = await import('./desksHere.ts');
      return desksHere(base);
    },
  );
  // A speech is asked for here only where figures are.
  const speech = async (index: number) => {
    const { openEngine } = await import('../openEngine.ts');
    return (await openEngine(base)).speech(index);
  };
  return { speeches: { manifest: listing, speech }, desks };
}

/** The index of this site, opened in a worker on the first call. A failed opening is tried again. */
export function openDemand(base: string): Promise<DemandSearch> {
  const known =
    opened.get(base) ??
    open(base).catch((error: unknown) => {
      opened.delete(base);
      throw error;
    });
  opened.set(base, known);
  return known;
}
