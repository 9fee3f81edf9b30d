import type { ExportedSpeech, Names } from './archiveTables.ts';
import { speechData } from './speechData.ts';

const toObject = (list: ReadonlyMap<string, unknown>) => Object.fromEntries(list);

/** A whole archive as one JSON document: the lists, and every speech with its words. */
export function archiveJson(speeches: readonly ExportedSpeech[], names: Names): string {
  return JSON.stringify({
    offices: toObject(names.offices),
    genres: toObject(names.genres),
    areas: toObject(names.areas),
    indicators: toObject(names.indicators),
    speeches: speeches.map(speechData),
  });
}
