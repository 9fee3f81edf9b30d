import { archiveSpeech } from '../../check/across/archiveSpeech.ts';
import type { OfficeSpeech } from '../../draft/figures/figureFindings.ts';
import type { Measures } from '../../check/across/partsAndTotals.ts';
import type { MetricLists } from '../../metrics/findMetrics.ts';
import { dropStale, openCache, readChunk } from '../../search/client/worker/readChunk.ts';
import type { ArchiveList } from '../../search/whole/archiveChunk.ts';
import type { Ground } from './messages.ts';

/** So many of an office's latest speeches are held against a draft's figures. */
const mostSpeeches = 24;

/** What the page has of the archive's lists. */
export interface PageLists {
  offices: Record<string, string>;
  lists: MetricLists;
  /** Entries of `Measures`. */
  measures: [string, Measures extends ReadonlyMap<string, infer One> ? One : never][];
}

type Checked = OfficeSpeech['checked']['speech'];

/** A speech's own data, as the site gives it. */
interface SpeechFile extends Checked {
  id: string;
  title: string;
  paragraphs: (Checked['paragraphs'][number] & { text: string })[];
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}：${String(response.status)}`);
  return response.json();
}

async function loadOffice(base: string, office: string | null): Promise<OfficeSpeech[]> {
  if (office === null) return [];
  // The build wrote both kinds of files, by the types that stand here.
  const ids = (await fetchJson(`${base}workbench/offices/${office}.json`)) as string[];
  return Promise.all(
    ids.slice(0, mostSpeeches).map(async (id) => {
      const { title, paragraphs, ...speech } = (await fetchJson(
        `${base}speeches/${id}/${id}.json`,
      )) as SpeechFile;
      const texts = paragraphs.map(({ text }) => text);
      return { title, checked: archiveSpeech(id, { ...speech, paragraphs }, texts) };
    }),
  );
}

/** Loads all that a draft is held against; `tell` gets the bytes of the archive that have come. */
export async function loadGround(
  base: string,
  { chunks: files }: ArchiveList,
  { offices, lists, measures }: PageLists,
  office: string | null,
  tell: (bytes: number) => void,
): Promise<Ground> {
  const address = new URL(base, location.href).href;
  const cache = await openCache();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (const file of files) {
    chunks.push(await readChunk(address, file, cache));
    loaded += file.bytes;
    tell(loaded);
  }
  await dropStale(address, files, cache);
  return {
    chunks,
    offices,
    lists,
    measures: new Map(measures),
    office: await loadOffice(base, office),
  };
}
