import { LoadError } from '../../loadError.ts';
import { listingPath, type LoadBytes } from '../../packs/files.ts';

/** Loads a file of the site. */
export function makeLoad(base: string): LoadBytes {
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
