import type { Change, Step } from './change.ts';
import { emptyNotebook, type Notebook } from './notebook.ts';
import { ShelfError, type Shelf, type ShelfTrouble } from './shelf.ts';
import { takeStep } from './takeStep.ts';

/**
 * The notebook as one window has it. A step is made on what the shelf holds by then, so that windows do
 * not write over each other; what the shelf does not take stays here, and is tried again with the next.
 */
export class NotebookKeeper {
  notebook: Notebook = emptyNotebook;
  /** Why the latest steps are in this window only; null when all is kept. */
  trouble: ShelfTrouble | null = null;
  private readonly shelf: Shelf;
  private pending: Change[] = [];
  private readonly undoing: Step[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  get canUndo(): boolean {
    return this.undoing.length > 0;
  }

  /** Takes up what the shelf holds now. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      const stored = await this.shelf.read();
      this.notebook = takeStep(stored, this.pending).notebook;
    });
  }

  /**
   * Makes a step, and remembers how to take it back. A step that depends on the notebook is chosen when
   * its turn comes: two quick presses are two moves, not the same one twice.
   */
  take(step: Step | ((notebook: Notebook) => Step)): Promise<void> {
    return this.inTurn(async () => {
      const undo = await this.make(typeof step === 'function' ? step(this.notebook) : step);
      if (undo.length > 0) this.undoing.push(undo);
    });
  }

  /** Takes back the latest step of this window that is left. */
  undo(): Promise<void> {
    return this.inTurn(async () => {
      const step = this.undoing.pop();
      if (step) await this.make(step);
    });
  }

  private async make(step: Step): Promise<Step> {
    const missing = this.pending;
    let { notebook, undo } = takeStep(this.notebook, step);
    this.pending = [...missing, ...step];
    try {
      await this.shelf.update((stored) => {
        ({ notebook, undo } = takeStep(takeStep(stored, missing).notebook, step));
        return notebook;
      });
      this.pending = [];
      this.trouble = null;
    } catch (error) {
      this.tell(error);
    }
    this.notebook = notebook;
    return undo;
  }

  private tell(error: unknown): void {
    if (!(error instanceof ShelfError)) throw error;
    this.trouble = error.trouble;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work).catch((error: unknown) => this.tell(error));
    this.turn = done.catch(() => undefined);
    return done;
  }
}
