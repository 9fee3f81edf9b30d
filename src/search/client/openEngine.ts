import type { Engine } from '../engine.ts';
import { openPackEngine } from '../packEngine.ts';
import { makeLoad } from './worker/makeLoad.ts';

let opened: Promise<Engine> | null = null;

/** The search engine of this site, opened on the first call. A failed opening is tried again. */
export function openEngine(base: string): Promise<Engine> {
  opened ??= openPackEngine(makeLoad(base)).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
