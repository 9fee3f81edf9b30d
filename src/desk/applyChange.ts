import type { Change } from './change.ts';
import type { Clip } from './clip.ts';
import { allClips, looseGroup, placeOfClip, type ClipGroup, type Notebook } from './notebook.ts';

function inserted<Item>(items: readonly Item[], item: Item, place: number): Item[] {
  const at = Math.max(0, Math.min(items.length, place));
  return [...items.slice(0, at), item, ...items.slice(at)];
}

function withClips(
  { groups }: Notebook,
  change: (clips: readonly Clip[], group: ClipGroup) => readonly Clip[],
): Notebook {
  return { groups: groups.map((group) => ({ ...group, clips: change(group.clips, group) })) };
}

function withoutClip(notebook: Notebook, id: string): Notebook {
  return withClips(notebook, (clips) => clips.filter((clip) => clip.id !== id));
}

/** Puts a clip into a group; into the first where the group has gone. */
function withClip(notebook: Notebook, clip: Clip, group: string, place: number): Notebook {
  const isThere = notebook.groups.some(({ id }) => id === group);
  const target = isThere ? group : looseGroup;
  return withClips(notebook, (clips, { id }) =>
    id === target ? inserted(clips, clip, place) : clips,
  );
}

/** No group stands before the first. */
function withGroup({ groups }: Notebook, group: ClipGroup, place: number): Notebook {
  return { groups: inserted(groups, group, Math.max(1, place)) };
}

function addGroup(notebook: Notebook, group: ClipGroup, place: number): Notebook {
  if (notebook.groups.some(({ id }) => id === group.id)) return notebook;
  const known = new Set(allClips(notebook).map(({ id }) => id));
  const clips = group.clips.filter(({ id }) => !known.has(id));
  return withGroup(notebook, { ...group, clips }, place);
}

/** What a removed group still holds goes to the first one. */
function removeGroup({ groups }: Notebook, id: string): Notebook {
  const gone = groups.find((group) => group.id === id);
  if (!gone || id === looseGroup) return { groups };
  const left = { groups: groups.filter((group) => group !== gone) };
  return withClips(left, (clips, group) =>
    group.id === looseGroup ? [...clips, ...gone.clips] : clips,
  );
}

function moveGroup({ groups }: Notebook, id: string, place: number): Notebook {
  const group = groups.find((known) => known.id === id);
  if (!group || id === looseGroup) return { groups };
  return withGroup({ groups: groups.filter((known) => known !== group) }, group, place);
}

/** The notebook after a change. */
export function applyChange(notebook: Notebook, change: Change): Notebook {
  switch (change.kind) {
    case 'add-clip':
      return placeOfClip(notebook, change.clip.id)
        ? notebook
        : withClip(notebook, change.clip, change.group, change.place);
    case 'remove-clip':
      return withoutClip(notebook, change.id);
    case 'move-clip': {
      const found = placeOfClip(notebook, change.id);
      if (!found) return notebook;
      return withClip(withoutClip(notebook, change.id), found.clip, change.group, change.place);
    }
    case 'annotate':
      return withClips(notebook, (clips) =>
        clips.map((clip) => (clip.id === change.id ? { ...clip, note: change.note } : clip)),
      );
    case 'add-group':
      return addGroup(notebook, change.group, change.place);
    case 'remove-group':
      return removeGroup(notebook, change.id);
    case 'rename-group':
      return {
        groups: notebook.groups.map((group) =>
          group.id === change.id ? { ...group, name: change.name } : group,
        ),
      };
    case 'move-group':
      return moveGroup(notebook, change.id, change.place);
  }
}
