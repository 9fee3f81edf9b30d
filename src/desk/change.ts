import type { Clip } from './clip.ts';
import type { ClipGroup } from './notebook.ts';

/**
 * One change of a notebook. It names what it changes by id, not by a copy of the whole, so that
 * changes made in two windows both hold; what is not there any more is left as it is.
 */
export type Change =
  | { kind: 'add-clip'; clip: Clip; group: string; place: number }
  | { kind: 'remove-clip'; id: string }
  | { kind: 'move-clip'; id: string; group: string; place: number }
  | { kind: 'annotate'; id: string; note: string }
  | { kind: 'add-group'; group: ClipGroup; place: number }
  | { kind: 'remove-group'; id: string }
  | { kind: 'rename-group'; id: string; name: string }
  | { kind: 'move-group'; id: string; place: number };

/** Changes that are made, and undone, together. */
export type Step = readonly Change[];
