import { hitAt } from './columns.ts';
import type { HitColumns } from './finder.ts';
import type { Hit } from './hits.ts';
import type { ManifestSpeech } from './manifest.ts';

/** The matches of one speech. `index` is its place in the manifest. */
export interface SpeechHits {
  index: number;
  speech: ManifestSpeech;
  hits: Hit[];
}

/** The hits of each speech that has any, in the order of the manifest. */
export function groupHits(columns: HitColumns): { index: number; hits: Hit[] }[] {
  const groups: { index: number; hits: Hit[] }[] = [];
  columns.speech.forEach((index, row) => {
    const hit = hitAt(columns, row);
    const last = groups[groups.length - 1];
    if (last?.index === index) last.hits.push(hit);
    else groups.push({ index, hits: [hit] });
  });
  return groups;
}
