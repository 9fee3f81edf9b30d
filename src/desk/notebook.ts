import type { Clip } from './clip.ts';

/** Clips under one name, in the keeper's order. */
export interface ClipGroup {
  id: string;
  name: string;
  clips: readonly Clip[];
}

/** All that is kept. The first group takes what is clipped and can neither go nor move. */
export interface Notebook {
  groups: readonly ClipGroup[];
}

/** Id of the first group. */
export const looseGroup = 'loose';

/** A notebook with nothing in it. */
export const emptyNotebook: Notebook = {
  groups: [{ id: looseGroup, name: '未归类', clips: [] }],
};

/** Where a clip stands. */
export interface ClipPlace {
  clip: Clip;
  group: ClipGroup;
  place: number;
}

/** Finds a clip; null when it is not there any more. */
export function placeOfClip({ groups }: Notebook, id: string): ClipPlace | null {
  for (const group of groups) {
    const place = group.clips.findIndex((clip) => clip.id === id);
    const clip = group.clips[place];
    if (clip) return { clip, group, place };
  }
  return null;
}

/** Every clip, in order. */
export function allClips({ groups }: Notebook): Clip[] {
  return groups.flatMap(({ clips }) => clips);
}

/** The clip of the same words from the same place; null for none. */
export function sameClip(
  notebook: Notebook,
  { text, href, source }: Pick<Clip, 'text' | 'href' | 'source'>,
): Clip | null {
  const found = allClips(notebook).find(
    (clip) => clip.text === text && clip.href === href && clip.source === source,
  );
  return found ?? null;
}
