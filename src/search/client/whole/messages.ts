import type { Desk } from '../../desk/desk.ts';
import type { Trouble } from '../../desk/trouble.ts';
import type { Listing } from '../../manifest.ts';
import type { ArchiveList } from '../../whole/archiveChunk.ts';

export type DeskMethod = keyof Desk;

/** What the page asks of the worker. The answer has the same number. */
export type Question = { id: number } & (
  | { kind: 'open'; base: string; listing: Listing; list: ArchiveList }
  | { kind: 'call'; method: DeskMethod; values: unknown[] }
);

/** What the worker says. */
export type Answer = { id: number } & (
  | { kind: 'progress'; bytes: number }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; trouble: Trouble }
);
