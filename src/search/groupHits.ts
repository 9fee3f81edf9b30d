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
  const { speech, paragraph, offset, length, term } = columns;
  const groups: { index: number; hits: Hit[] }[] = [];
  speech.forEach((index, row) => {
    const hit = {
      paragraph: paragraph[row] ?? 0,
      offset: offset[row] ?? 0,
      length: length[row] ?? 0,
      term: term[row] ?? 0,
    };
    const last = groups[groups.length - 1];
    if (last?.index === index) last.hits.push(hit);
    else groups.push({ index, hits: [hit] });
  });
  return groups;
}
