import type { Change, Step } from './change.ts';
import { looseGroup, placeOfClip, type Notebook } from './notebook.ts';

function placeOfGroup({ groups }: Notebook, id: string) {
  const place = groups.findIndex((group) => group.id === id);
  const group = groups[place];
  return group ? { group, place } : null;
}

function undoRemoval(notebook: Notebook, id: string): Step {
  const found = placeOfGroup(notebook, id);
  if (!found || id === looseGroup) return [];
  const { group, place } = found;
  return [
    { kind: 'add-group', group: { ...group, clips: [] }, place },
    ...group.clips.map((clip, index) => ({
      ...({ kind: 'move-clip', id: clip.id, group: id, place: index } as const),
    })),
  ];
}

/** What takes a change back; `notebook` is the one before it. Empty where the change does nothing. */
export function invertChange(notebook: Notebook, change: Change): Step {
  switch (change.kind) {
    case 'add-clip':
      return placeOfClip(notebook, change.clip.id)
        ? []
        : [{ kind: 'remove-clip', id: change.clip.id }];
    case 'remove-clip': {
      const found = placeOfClip(notebook, change.id);
      if (!found) return [];
      const { clip, group, place } = found;
      return [{ kind: 'add-clip', clip, group: group.id, place }];
    }
    case 'move-clip': {
      const found = placeOfClip(notebook, change.id);
      if (!found) return [];
      return [{ kind: 'move-clip', id: change.id, group: found.group.id, place: found.place }];
    }
    case 'annotate': {
      const found = placeOfClip(notebook, change.id);
      return found ? [{ kind: 'annotate', id: change.id, note: found.clip.note }] : [];
    }
    case 'add-group': {
      const { id, clips } = change.group;
      if (placeOfGroup(notebook, id)) return [];
      const fresh = clips.filter((clip) => !placeOfClip(notebook, clip.id));
      return [
        ...fresh.map((clip) => ({ kind: 'remove-clip', id: clip.id }) as const),
        { kind: 'remove-group', id },
      ];
    }
    case 'remove-group':
      return undoRemoval(notebook, change.id);
    case 'rename-group': {
      const found = placeOfGroup(notebook, change.id);
      return found ? [{ kind: 'rename-group', id: change.id, name: found.group.name }] : [];
    }
    case 'move-group': {
      const found = placeOfGroup(notebook, change.id);
      return found ? [{ kind: 'move-group', id: change.id, place: found.place }] : [];
    }
  }
}
