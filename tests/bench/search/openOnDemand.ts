import type { Engine } from '../../../src/search/engine.ts';
import { LoadError } from '../../../src/search/loadError.ts';
import { openPackEngine } from '../../../src/search/packEngine.ts';

/** The engine of the search page over HTTP, with nothing kept of one before. */
export function openOnDemand(address: string): Promise<Engine> {
  return openPackEngine(async (path) => {
    const response = await fetch(address + path);
    if (!response.ok) throw new LoadError('missing', path);
    return new Uint8Array(await response.arrayBuffer());
  });
}
