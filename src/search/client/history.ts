/** A query that was run, or is kept under a name. */
export interface KeptQuery {
  /** The query part of the search's address. */
  address: string;
  query: string;
  /** Milliseconds since 1970. */
  time: number;
}

/** What the browser keeps of a reader's searches. */
export interface SearchMemory {
  recent: KeptQuery[];
  saved: KeptQuery[];
}

const mostRecent = 30;
const mostSaved = 500;
const longestAddress = 40_000;
const key = 'wenku-search';

export const emptyMemory: SearchMemory = { recent: [], saved: [] };

function isKept(value: unknown): value is KeptQuery {
  if (typeof value !== 'object' || value === null) return false;
  const { address, query, time } = value as Record<string, unknown>;
  return (
    typeof address === 'string' &&
    /^\?[^#\s]*$/u.test(address) &&
    address.length <= longestAddress &&
    typeof query === 'string' &&
    query !== '' &&
    typeof time === 'number'
  );
}

/** Reads a memory from JSON, what is none of it left out; null when it is no memory at all. */
export function readMemory(text: string): SearchMemory | null {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return null;
    const { recent, saved } = data as Record<string, unknown>;
    if (!Array.isArray(recent) || !Array.isArray(saved)) return null;
    return {
      recent: recent.filter(isKept).slice(0, mostRecent),
      saved: saved.filter(isKept).slice(0, mostSaved),
    };
  } catch {
    return null;
  }
}

const without = (list: readonly KeptQuery[], address: string): KeptQuery[] =>
  list.filter((one) => one.address !== address);

/** With a query as the latest one that was run. */
export function remember(memory: SearchMemory, kept: KeptQuery): SearchMemory {
  const recent = [kept, ...without(memory.recent, kept.address)].slice(0, mostRecent);
  return { ...memory, recent };
}

/** With a query saved; when it is already, no longer. */
export function toggleSaved(memory: SearchMemory, kept: KeptQuery): SearchMemory {
  const left = without(memory.saved, kept.address);
  const isSaved = left.length < memory.saved.length;
  return { ...memory, saved: isSaved ? left : [kept, ...left].slice(0, mostSaved) };
}

/** Both memories together, the first one's entries before the other's. */
export function joinMemories(one: SearchMemory, other: SearchMemory): SearchMemory {
  const join = (first: readonly KeptQuery[], second: readonly KeptQuery[], most: number) =>
    [
      ...first,
      ...second.filter(({ address }) => first.every((kept) => kept.address !== address)),
    ].slice(0, most);
  return {
    recent: join(one.recent, other.recent, mostRecent),
    saved: join(one.saved, other.saved, mostSaved),
  };
}

/** What the browser keeps; null when its storage is blocked. */
export function loadMemory(): SearchMemory | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? emptyMemory : (readMemory(text) ?? emptyMemory);
  } catch {
    return null;
  }
}

/** Keeps a memory in the browser; false when its storage is blocked or full. */
export function storeMemory(memory: SearchMemory): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}
