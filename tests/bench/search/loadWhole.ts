import type { ArchiveList } from '../../../src/search/whole/archiveChunk.ts';
import { archivePath } from '../../../src/search/whole/archiveChunk.ts';
import { loadArchive } from '../../../src/search/whole/loadArchive.ts';
import type { WholeArchive } from '../../../src/search/whole/wholeArchive.ts';
import { openOnDemand } from './openOnDemand.ts';

/** The whole archive over HTTP. */
export async function loadWhole(address: string): Promise<WholeArchive> {
  const { manifest } = await openOnDemand(address);
  const list: ArchiveList = await (await fetch(address + archivePath)).json();
  return loadArchive(manifest, list, async (path) => {
    const response = await fetch(address + path);
    return new Uint8Array(await response.arrayBuffer());
  });
}
