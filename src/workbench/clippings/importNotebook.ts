import type { Step } from '../../desk/change.ts';
import type { Notebook } from '../../desk/notebook.ts';
import { mergeStep, readNotebookFile } from '../../desk/notebookFile.ts';

/** A step that takes a file in, and what to say; no step where there is nothing to take. */
export interface Intake {
  step: Step;
  words: string;
}

/** Reads a notebook file that the reader has chosen. */
export async function takeIn(file: File, notebook: Notebook): Promise<Intake> {
  const held = readNotebookFile(await file.text());
  if (!held) return { step: [], words: `“${file.name}”不是摘抄本的文件` };
  const step = mergeStep(notebook, held);
  const count = step.reduce((sum, change) => {
    if (change.kind === 'add-clip') return sum + 1;
    return change.kind === 'add-group' ? sum + change.group.clips.length : sum;
  }, 0);
  const words = count === 0 ? '文件里的摘抄都已有' : `加入 ${String(count)} 条，已有的没有动`;
  return { step, words };
}
