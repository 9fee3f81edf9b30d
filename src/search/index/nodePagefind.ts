import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface NodeResult {
  id: string;
  words: readonly number[];
  data(): Promise<{ raw_url: string }>;
}

/** Pagefind's client as this project calls it in Node. */
export interface NodePagefind {
  search(term: string | null): Promise<{ results: readonly NodeResult[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): NodePagefind;
}

function isPagefind(module: unknown): module is PagefindModule {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

/**
 * Lets `fetch` read files, as Pagefind's client asks for its chunks by that name only. Every other
 * request goes where it went before.
 */
function allowFiles(): void {
  const before = globalThis.fetch;
  if (before.name === 'fetchOrRead') return;
  globalThis.fetch = async function fetchOrRead(input, init) {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return before(input, init);
    const path = new URL(address);
    path.search = '';
    return new Response(await readFile(fileURLToPath(path)));
  };
}

/** Opens the Pagefind bundle in a folder with its own client, without any network. */
export async function openPagefind(folder: string): Promise<NodePagefind> {
  const root = pathToFileURL(join(folder, '/'));
  const module: unknown = await import(/* @vite-ignore */ new URL('pagefind.js', root).href);
  if (!isPagefind(module)) throw new TypeError(`${folder} 里没有 Pagefind 的客户端`);
  allowFiles();
  return module.createInstance({ basePath: root.href, noWorker: true });
}
