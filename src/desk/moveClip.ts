import type { Step } from './change.ts';
import { placeOfClip, type Notebook } from './notebook.ts';

/** A move, and what to say of it. */
export interface ClipMove {
  step: Step;
  words: string;
}

function moveTo({ groups }: Notebook, id: string, group: number, place: number): ClipMove | null {
  const target = groups[group];
  if (!target) return null;
  const others = target.clips.filter((clip) => clip.id !== id).length;
  const at = Math.min(place, others);
  return {
    step: [{ kind: 'move-clip', id, group: target.id, place: at }],
    words: `移到“${target.name}”第 ${String(at + 1)} 条，共 ${String(others + 1)} 条`,
  };
}

/** One place up or down; from the edge of a group into the next. Null at the end of all. */
export function moveBy(notebook: Notebook, id: string, by: 1 | -1): ClipMove | null {
  const found = placeOfClip(notebook, id);
  if (!found) return null;
  const { group, place } = found;
  const index = notebook.groups.indexOf(group);
  const next = place + by;
  if (next >= 0 && next < group.clips.length) return moveTo(notebook, id, index, next);
  return moveTo(notebook, id, index + by, by > 0 ? 0 : Infinity);
}

/** To the end of a group, or to a place in it. */
export function moveToGroup(
  notebook: Notebook,
  id: string,
  group: string,
  place = Infinity,
): ClipMove | null {
  const index = notebook.groups.findIndex((known) => known.id === group);
  return moveTo(notebook, id, index, place);
}
