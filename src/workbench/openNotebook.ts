import { NotebookKeeper } from '../desk/keeper.ts';
import { indexedShelf } from './indexedShelf.ts';
import { notebookName } from './notebookName.ts';

/** The notebook of this browser, open in a window. */
export interface OpenNotebook {
  keeper: NotebookKeeper;
  take: NotebookKeeper['take'];
  undo(): Promise<void>;
  /** Calls when another window has changed it, and it has been read again. */
  onChange(call: () => void): void;
}

/** Opens it; where it cannot be kept, `keeper.trouble` says why, and it lasts as long as the window. */
export async function openNotebook(base: string): Promise<OpenNotebook> {
  const keeper = new NotebookKeeper(indexedShelf(base));
  // No browser without it; it may be missing where pages are opened from a folder.
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(notebookName(base)) : null;
  await keeper.read();
  const tell = (): void => channel?.postMessage('changed');
  return {
    keeper,
    take: (step) => keeper.take(step).then(tell),
    undo: () => keeper.undo().then(tell),
    onChange(call) {
      channel?.addEventListener('message', () => void keeper.read().then(call));
    },
  };
}
