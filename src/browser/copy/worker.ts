import { copyListPath, copyName } from './copyList.ts';

// The parts of a service worker's scope that are used here: its types do not go with those of a page.
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
declare const self: WorkerScope;

// A network that neither answers nor fails is none.
const patience = 5000;

/** The file of a complete copy at an address, whatever its query; undefined where there is none. */
async function fromCopy(request: Request): Promise<Response | undefined> {
  const { scope } = self.registration;
  for (const name of await caches.keys()) {
    if (!name.startsWith(copyName(scope, ''))) continue;
    const copy = await caches.open(name);
    if (!(await copy.match(scope + copyListPath))) continue;
    return copy.match(request, { ignoreSearch: true });
  }
  return undefined;
}

/** The site as it is now; without a network, or with one that is silent, the copy. */
async function answer(request: Request): Promise<Response> {
  const network = fetch(request);
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const first = await Promise.race([network, silence]).catch(() => null);
  return first ?? (await fromCopy(request)) ?? network;
}

addEventListener('install', () => void self.skipWaiting());
addEventListener('activate', () => void self.clients.claim());
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  const { scope } = self.registration;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // What the site has now can only be asked of the site.
  if (request.url === scope + copyListPath) return;
  respondWith.call(event, answer(request));
});
