import { applyChange } from './applyChange.ts';
import type { Change, Step } from './change.ts';
import { invertChange } from './invertChange.ts';
import type { Notebook } from './notebook.ts';

/** A notebook after a step, and the step that takes it back. */
export interface Taken {
  notebook: Notebook;
  undo: Step;
}

/** Makes the changes of a step one after another. */
export function takeStep(before: Notebook, step: Step): Taken {
  let notebook = before;
  const undo: Change[] = [];
  for (const change of step) {
    undo.unshift(...invertChange(notebook, change));
    notebook = applyChange(notebook, change);
  }
  return { notebook, undo };
}
