import type { Engine } from '../engine.ts';
import type { Manifest } from '../manifest.ts';
import { makeEngine, type PagefindClient } from '../pagefindEngine.ts';

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindClient;
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}

async function load<Kind>(address: string): Promise<Kind> {
  const data: Kind = await (await get(address)).json();
  return data;
}

async function open(base: string): Promise<Engine> {
  const basePath = `${base}pagefind/`;
  const [manifest, records, module] = await Promise.all([
    load<Manifest>(`${base}search/manifest.json`),
    load<Record<string, number>>(`${basePath}records.json`),
    // The bundler must leave it: the file is made after the site.
    import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<PagefindModule>,
  ]);
  return makeEngine({
    manifest,
    records,
    pagefind: module.createInstance({ basePath, noWorker: true }),
    loadText: async (path) => (await get(base + path)).text(),
  });
}

let opened: Promise<Engine> | null = null;

/** The search engine of this site, opened on the first call. A failed opening is tried again. */
export function openEngine(base: string): Promise<Engine> {
  opened ??= open(base).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
