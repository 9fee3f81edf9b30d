import { runScript } from './siteFile.ts';

/** What a worker's script has for a global scope. */
interface Scope extends EventTarget {
  postMessage(data: unknown): void;
}

type Start = (
  self: Scope,
  postMessage: Scope['postMessage'],
  addEventListener: Scope['addEventListener'],
) => void;

const starts = new Map<string, Start>();

/** Takes the code of a worker, by the path of its file. */
export function takeWorker(path: string, start: Start): void {
  starts.set(path, start);
}

/**
 * Stands for Worker in a site that opens from a folder, where browsers start none: the code runs in
 * the page. Messages are copied and come later, as between threads.
 */
export function nearWorkerOf(root: string): new (address: string | URL) => EventTarget {
  return class NearWorker extends EventTarget {
    private readonly scope: Promise<Scope>;
    private isEnded = false;

    constructor(address: string | URL) {
      super();
      const whole = new URL(address, location.href).href;
      const path = whole.slice(whole.indexOf('_astro/'));
      const deliver = (to: EventTarget, data: unknown) => {
        const copy: unknown = structuredClone(data);
        setTimeout(() => {
          if (!this.isEnded) to.dispatchEvent(new MessageEvent('message', { data: copy }));
        });
      };
      const scope = Object.assign(new EventTarget(), {
        postMessage: (data: unknown) => {
          deliver(this, data);
        },
      });
      this.postMessage = (data) => {
        void this.scope.then(() => {
          deliver(scope, data);
        });
      };
      this.scope = runScript(`${root}${path}`).then(() => {
        starts.get(path)?.(scope, scope.postMessage, scope.addEventListener.bind(scope));
        return scope;
      });
      this.scope.catch(() => this.dispatchEvent(new Event('error')));
    }

    postMessage: (data: unknown) => void;

    terminate(): void {
      this.isEnded = true;
    }
  };
}
