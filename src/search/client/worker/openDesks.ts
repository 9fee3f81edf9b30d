import '../../../browser/scriptAddresses.ts';
import type { Desk } from '../../desk/desk.ts';
import { TroubleError } from '../../desk/trouble.ts';
import { LoadError } from '../../loadError.ts';
import type { Answer, Opening, Question } from './messages.ts';

/** Gives the desk of a number: each has its own latest search. */
export type Desks = (number: number) => Desk;

type Asked = Opening | Omit<Extract<Question, { kind: 'call' }>, 'id'>;

/** Opens the archive in a worker. `tell` gets the bytes that have come. */
export async function openDesks(
  opening: Opening,
  tell: (bytes: number) => void = () => undefined,
): Promise<Desks> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: unknown) => void }
  >();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'progress') {
      tell(data.bytes);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'done') asked?.resolve(data.value);
    else asked?.reject(new TroubleError(data.trouble));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) {
      reject(new LoadError('missing', 'worker.js'));
    }
    waiting.clear();
  });
  const ask = <Value>(asked: Asked): Promise<Value> => {
    last += 1;
    const id = last;
    return new Promise<Value>((resolve, reject) => {
      // The worker answers a method of the desk with what the method gives.
      waiting.set(id, { resolve: (value) => resolve(value as Value), reject });
      const question: Question = { ...asked, id };
      worker.postMessage(question);
    });
  };
  try {
    await ask(opening);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return (desk) => ({
    search: (request) => ask({ kind: 'call', desk, method: 'search', values: [request] }),
    facets: () => ask({ kind: 'call', desk, method: 'facets', values: [] }),
    lines: (start, end) => ask({ kind: 'call', desk, method: 'lines', values: [start, end] }),
    allLines: () => ask({ kind: 'call', desk, method: 'allLines', values: [] }),
    groups: (start, end, most) =>
      ask({ kind: 'call', desk, method: 'groups', values: [start, end, most] }),
    passage: (line) => ask({ kind: 'call', desk, method: 'passage', values: [line] }),
    tables: () => ask({ kind: 'call', desk, method: 'tables', values: [] }),
  });
}
