/**
 * Why a file of the index could not be had:
 * - `unreachable`: no answer, the network is cut;
 * - `missing`: the server has no such file, as after a deploy under an open tab;
 * - `damaged`: it is not the file that was written: cut short, changed, or of another build.
 */
export type LoadFailure = 'unreachable' | 'missing' | 'damaged';

/** A file of the index or of the words that could not be had whole. A search never goes on without it. */
export class LoadError extends Error {
  readonly reason: LoadFailure;
  readonly path: string;

  constructor(reason: LoadFailure, path: string, cause?: unknown) {
    super(`${path}: ${reason}`, { cause });
    this.name = 'LoadError';
    this.reason = reason;
    this.path = path;
  }
}
