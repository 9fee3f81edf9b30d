import { getCollection } from 'astro:content';
import { newestFirst } from '../archive/order.ts';
import { searchRecord } from '../archive/searchRecord.ts';
import { readBlocks } from '../files/speechBlocks.ts';

/** Every speech as search sees it, newest first. */
export async function searchRecords() {
  const areas = (await getCollection('areas')).map(({ id, data }) => ({
    key: id,
    cues: data.cues,
  }));
  return newestFirst(await getCollection('speeches')).map((entry) =>
    searchRecord(entry, readBlocks(entry.filePath ?? '', entry.data.paragraphs), areas),
  );
}
