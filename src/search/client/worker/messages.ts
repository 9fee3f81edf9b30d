import type { Desk } from '../../desk/desk.ts';
import type { Trouble } from '../../desk/trouble.ts';
import type { Listing } from '../../manifest.ts';
import type { ArchiveList } from '../../whole/archiveChunk.ts';

export type DeskMethod = keyof Desk;

/** How a worker gets to know the archive: the packed text of all of it, or the index as it is asked. */
export type Opening =
  | { kind: 'whole'; base: string; listing: Listing; list: ArchiveList }
  | { kind: 'demand'; base: string; file: Uint8Array };

/** What the page asks of the worker. The answer has the same number; a desk is made when it is first asked. */
export type Question = { id: number } & (
  Opening | { kind: 'call'; desk: number; method: DeskMethod; values: unknown[] }
);

/** What the worker says. */
export type Answer = { id: number } & (
  | { kind: 'progress'; bytes: number }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; trouble: Trouble }
);
