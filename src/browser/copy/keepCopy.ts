import '../scriptAddresses.ts';
import { copyListPath, copyName, copyWorkerPath, type CopyList } from './copyList.ts';

const atOnce = 6;

/** The list of the site as it is now. Throws where it cannot be read. */
export async function readCopyList(address: string): Promise<CopyList> {
  const response = await fetch(address + copyListPath, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${copyListPath}: ${String(response.status)}`);
  // The build wrote it (`CopyListMaker`).
  return (await response.json()) as CopyList;
}

async function copiesOf(address: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(copyName(address, '')));
}

/** Version of the complete copy that the browser keeps; null without one. */
export async function keptVersion(address: string): Promise<string | null> {
  for (const name of await copiesOf(address)) {
    const copy = await caches.open(name);
    if (await copy.match(address + copyListPath)) return name.slice(copyName(address, '').length);
  }
  return null;
}

/** Takes every copy of the site, and the script that answers from it, out of the browser. */
export async function dropCopy(address: string): Promise<void> {
  for (const name of await copiesOf(address)) await caches.delete(name);
  const registration = await navigator.serviceWorker.getRegistration(address);
  await registration?.unregister();
}

/**
 * Keeps a copy of the site in the browser, `tell` getting the bytes that have come. An older copy goes
 * when the new one is complete; one that fails leaves nothing, and throws why.
 */
export async function keepCopy(
  address: string,
  list: CopyList,
  tell: (bytes: number) => void,
): Promise<void> {
  const name = copyName(address, list.version);
  const copy = await caches.open(name);
  let bytes = 0;
  const waiting = list.files.values();
  const stop = new AbortController();
  const take = async (): Promise<void> => {
    for (const file of waiting) {
      const url = address + file.path;
      const response = await fetch(url, { cache: 'no-cache', signal: stop.signal });
      if (!response.ok) throw new Error(`${file.path}: ${String(response.status)}`);
      await copy.put(url, response);
      bytes += file.bytes;
      tell(bytes);
    }
  };
  try {
    const takes = Array.from({ length: atOnce }, take);
    // The first that fails ends the others, and all have ended before anything is said.
    await Promise.all(takes).catch(async (error: unknown) => {
      stop.abort();
      await Promise.allSettled(takes);
      throw error;
    });
    // Last: it says that the others are there.
    await copy.put(address + copyListPath, new Response(JSON.stringify(list)));
    await navigator.serviceWorker.register(address + copyWorkerPath, { scope: address });
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  for (const older of await copiesOf(address)) if (older !== name) await caches.delete(older);
}
