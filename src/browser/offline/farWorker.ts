import { readSiteFile } from './siteFile.ts';
import type { Start } from './workerCode.ts';

/** A file that a worker asks its page for: in a folder it can read none itself. */
interface FileQuestion {
  wenkuFile: number;
  address: string;
}

function isFileQuestion(data: unknown): data is FileQuestion {
  return typeof data === 'object' && data !== null && 'wenkuFile' in data && 'address' in data;
}

/**
 * Makes a worker ask its page for files. It runs in the worker as the text that it is, so it uses nothing
 * from around it.
 */
function askPage(): void {
  const waiting = new Map<
    unknown,
    { resolve: (given: Response) => void; reject: (why: Error) => void }
  >();
  let last = 0;
  self.fetch = (address) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      self.postMessage({
        wenkuFile: last,
        address: address instanceof Request ? address.url : String(address),
      });
    });
  self.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('wenkuFile' in data)) return;
    event.stopImmediatePropagation();
    const asked = waiting.get(data.wenkuFile);
    waiting.delete(data.wenkuFile);
    if ('bytes' in data && data.bytes instanceof ArrayBuffer)
      asked?.resolve(new Response(data.bytes));
    else asked?.reject(new TypeError('no such file'));
  });
  self.postMessage({ wenkuReady: true });
}

/** The path in the site of a file's address. */
export function pathIn(root: string, address: string): string {
  const { href } = new URL(address, location.href);
  if (!href.startsWith(root)) throw new TypeError(`not a file of this site: ${href}`);
  return decodeURIComponent(href.slice(root.length).replace(/[?#].*$/u, ''));
}

async function answerFile(worker: Worker, root: string, asked: FileQuestion): Promise<void> {
  const { wenkuFile, address } = asked;
  try {
    const { buffer } = await readSiteFile(root, pathIn(root, address));
    worker.postMessage({ wenkuFile, bytes: buffer }, [buffer]);
  } catch {
    worker.postMessage({ wenkuFile });
  }
}

/**
 * A thread of its own for the code of a worker, in a page that opens from a folder: made of what the page
 * has loaded already, since a browser starts no file there. `hear` gets its messages. Rejects where the
 * browser does not start that either.
 */
export function openFarWorker(
  start: Start,
  root: string,
  hear: (data: unknown) => void,
): Promise<Worker> {
  const code = `(${askPage.toString()})();(${start.toString()})(self,self.postMessage.bind(self),self.addEventListener.bind(self));`;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return new Promise((resolve, reject) => {
    const worker = new Worker(address);
    worker.addEventListener('error', () => reject(new TypeError('no worker from a folder')));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isFileQuestion(data)) void answerFile(worker, root, data);
      else if (typeof data === 'object' && data !== null && 'wenkuReady' in data) {
        URL.revokeObjectURL(address);
        resolve(worker);
      } else hear(data);
    });
  });
}
