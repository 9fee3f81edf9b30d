import { emptyNotebook, type Notebook } from '../desk/notebook.ts';
import { isNotebook } from '../desk/notebookFile.ts';
import { ShelfError, type Shelf } from '../desk/shelf.ts';
import { notebookName } from './notebookName.ts';

const table = 'notebook';
const key = 'notebook';

function toError(error: unknown): ShelfError {
  if (error instanceof ShelfError) return error;
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new ShelfError(isFull ? 'full' : 'blocked', error);
}

function openDatabase(base: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(notebookName(base), 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(toError(request.error)));
    request.addEventListener('blocked', () => reject(new ShelfError('blocked')));
  });
}

/** What is stored; throws for what this version does not know, which is left as it is. */
function known(stored: unknown): Notebook {
  if (stored === undefined) return emptyNotebook;
  if (!isNotebook(stored)) throw new ShelfError('damaged');
  return stored;
}

/** Reads, and with a change writes, in one transaction: the browser lets no other in between. */
function transact(
  database: IDBDatabase,
  change: ((notebook: Notebook) => Notebook) | null,
): Promise<Notebook> {
  return new Promise((resolve, reject) => {
    const mode = change ? 'readwrite' : 'readonly';
    const transaction = database.transaction(table, mode);
    const store = transaction.objectStore(table);
    let held = emptyNotebook;
    let failure: unknown = null;
    const request = store.get(key);
    request.addEventListener('success', () => {
      try {
        held = known(request.result);
        if (change) {
          held = change(held);
          store.put(held, key);
        }
      } catch (error) {
        failure = error;
        transaction.abort();
      }
    });
    transaction.addEventListener('complete', () => resolve(held));
    transaction.addEventListener('abort', () => reject(toError(failure ?? transaction.error)));
  });
}

/** The notebook in the browser's own database; opened at the first use, and again if that failed. */
export function indexedShelf(base: string): Shelf {
  let opened: Promise<IDBDatabase> | null = null;
  const run = async (change: ((notebook: Notebook) => Notebook) | null): Promise<Notebook> => {
    try {
      opened ??= openDatabase(base);
      return await transact(await opened, change);
    } catch (error) {
      opened = null;
      throw toError(error);
    }
  };
  return { read: () => run(null), update: (change) => run(change) };
}
