import type { Engine } from '../engine.ts';
import { LoadError } from '../loadError.ts';
import { openPackEngine } from '../packEngine.ts';
import { listingPath, type LoadBytes } from '../packs/files.ts';

/** Loads a file of the site. */
function makeLoad(base: string): LoadBytes {
  return async (path) => {
    // What a bundle holds never changes under its name; which bundles there are does.
    const cache = path === listingPath ? 'no-cache' : 'default';
    const unreachable = (cause: unknown): never => {
      throw new LoadError('unreachable', path, cause);
    };
    const response = await fetch(base + path, { cache }).catch(unreachable);
    if (!response.ok) throw new LoadError('missing', path, response.status);
    return new Uint8Array(await response.arrayBuffer().catch(unreachable));
  };
}

let opened: Promise<Engine> | null = null;

/** The search engine of this site, opened on the first call. A failed opening is tried again. */
export function openEngine(base: string): Promise<Engine> {
  opened ??= openPackEngine(makeLoad(base)).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
