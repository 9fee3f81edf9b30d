/** What a worker's script has for a global scope. */
export interface Scope extends EventTarget {
  postMessage(data: unknown): void;
}

/** The code of a worker, as the site in a folder has it: a function of the scope that it runs in. */
export type Start = (
  self: Scope,
  postMessage: Scope['postMessage'],
  addEventListener: Scope['addEventListener'],
) => void;
