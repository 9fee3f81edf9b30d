import type { Notebook } from './notebook.ts';

/** Why a notebook cannot be kept. */
export type ShelfTrouble = 'full' | 'blocked' | 'damaged';

/** Says that nothing was kept: what was there before still is. */
export class ShelfError extends Error {
  readonly trouble: ShelfTrouble;

  constructor(trouble: ShelfTrouble, cause?: unknown) {
    super(`notebook not kept: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

/** Where a notebook is kept. Everything rejects with a `ShelfError`. */
export interface Shelf {
  read(): Promise<Notebook>;
  /** Reads, changes and writes, and no other window comes in between. Gives what was written. */
  update(change: (notebook: Notebook) => Notebook): Promise<Notebook>;
}
