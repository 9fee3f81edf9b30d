import type { Step } from './change.ts';
import { isClip } from './clip.ts';
import { allClips, looseGroup, type ClipGroup, type Notebook } from './notebook.ts';

const format = 'wenku-notebook';
const version = 1;

/** The notebook as a file that another browser, or a later one, takes in. */
export function writeNotebookFile(notebook: Notebook): string {
  return `${JSON.stringify({ format, version, groups: notebook.groups }, null, 2)}\n`;
}

function isGroup(value: unknown): value is ClipGroup {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, clips }: Partial<Record<keyof ClipGroup, unknown>> = value;
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    Array.isArray(clips) &&
    clips.every((clip) => isClip(clip))
  );
}

/** True for a notebook that can be shown. */
export function isNotebook(value: unknown): value is Notebook {
  if (typeof value !== 'object' || value === null) return false;
  const { groups }: Partial<Record<keyof Notebook, unknown>> = value;
  return (
    Array.isArray(groups) && groups.every((group) => isGroup(group)) && groups[0]?.id === looseGroup
  );
}

/** Reads a file of `writeNotebookFile`; null for what is none. */
export function readNotebookFile(text: string): Notebook | null {
  try {
    const file: unknown = JSON.parse(text);
    const isOurs =
      typeof file === 'object' && file !== null && 'format' in file && file.format === format;
    return isOurs && isNotebook(file) ? { groups: file.groups } : null;
  } catch {
    return null;
  }
}

/**
 * The step that adds what a file holds and the notebook does not: groups of the same id are filled up,
 * others come behind. What is there already stays as it is.
 */
export function mergeStep(notebook: Notebook, file: Notebook): Step {
  const known = new Set(allClips(notebook).map(({ id }) => id));
  return file.groups.flatMap(({ id, name, clips }): Step => {
    const fresh = clips.filter((clip) => !known.has(clip.id));
    const own = notebook.groups.find((group) => group.id === id);
    if (!own) {
      return [{ kind: 'add-group', group: { id, name, clips: fresh }, place: Infinity }];
    }
    return fresh.map((clip) => ({ kind: 'add-clip', clip, group: id, place: Infinity }) as const);
  });
}
