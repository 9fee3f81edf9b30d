import '../scriptAddresses.ts';
import { pathIn } from './farWorker.ts';
import { nameFilesOfLinks } from './filePlaces.ts';
import { nearWorkerOf, takeWorker } from './nearWorker.ts';
import { readSiteFile, takeFile } from './siteFile.ts';

// The first script of every page of a site that opens from a folder. What a server gives, the scripts
// of the site get here from files: data, workers, the first file of a folder.
const own = document.currentScript;
const root = own instanceof HTMLScriptElement ? new URL('..', own.src).href : location.href;

const NearWorker = nearWorkerOf(root);

Object.assign(window, {
  wenkuFile: takeFile,
  wenkuWorker: takeWorker,
  // A worker made of a page's own code does start.
  Worker: new Proxy(Worker, {
    construct: (far, [address, options]: ConstructorParameters<typeof Worker>) =>
      String(address).startsWith('blob:') ? new far(address, options) : new NearWorker(address),
  }),
  fetch: async (address: string | URL) =>
    new Response(await readSiteFile(root, pathIn(root, String(address)))),
});
nameFilesOfLinks();
