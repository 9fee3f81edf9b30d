import { openFarWorker } from './farWorker.ts';
import { runScript } from './siteFile.ts';
import type { Scope, Start } from './workerCode.ts';

const starts = new Map<string, Start>();

/** Takes the code of a worker, by the path of its file. */
export function takeWorker(path: string, start: Start): void {
  starts.set(path, start);
}

/** The scope of a worker's code that runs in the page; messages are copied and come later, as between threads. */
function startNear(start: Start, hear: (data: unknown) => void): Scope {
  const inside = Object.assign(new EventTarget(), {
    postMessage: (data: unknown) => {
      const copy: unknown = structuredClone(data);
      setTimeout(() => {
        hear(copy);
      });
    },
  });
  start(inside, inside.postMessage, inside.addEventListener.bind(inside));
  return Object.assign(new EventTarget(), {
    postMessage: (data: unknown) => {
      const copy: unknown = structuredClone(data);
      setTimeout(() => inside.dispatchEvent(new MessageEvent('message', { data: copy })));
    },
  });
}

/**
 * Stands for Worker in a site that opens from a folder, where browsers start no file: the code runs in a
 * worker made of itself, or in the page where the browser starts none.
 */
export function nearWorkerOf(root: string): new (address: string | URL) => EventTarget {
  return class NearWorker extends EventTarget {
    private readonly started: Promise<Pick<Scope, 'postMessage'>>;
    private isEnded = false;

    constructor(address: string | URL) {
      super();
      const whole = new URL(address, location.href).href;
      const path = whole.slice(whole.indexOf('_astro/'));
      const hear = (data: unknown): void => {
        if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
      };
      this.started = runScript(`${root}${path}`).then(() => {
        const start = starts.get(path);
        if (!start) throw new TypeError(`no code of a worker: ${path}`);
        return openFarWorker(start, root, hear).catch(() => startNear(start, hear));
      });
      this.started.catch(() => this.dispatchEvent(new Event('error')));
    }

    postMessage(data: unknown): void {
      void this.started.then((scope) => {
        if (!this.isEnded) scope.postMessage(data);
      });
    }

    terminate(): void {
      this.isEnded = true;
      void this.started.then((scope) => {
        if (scope instanceof Worker) scope.terminate();
      });
    }
  };
}
