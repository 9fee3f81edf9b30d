import type { Engine } from '../engine.ts';
import type { FilteredSpeech } from '../filters.ts';
import type { HitColumns } from '../finder.ts';

const unknown: FilteredSpeech = { office: '', genre: '', year: '', paragraphs: [] };

/** What filters ask of the speeches that hold hits, by index; their paragraphs only `withParagraphs`. */
export async function speechesOf(
  engine: Engine,
  { speech }: Pick<HitColumns, 'speech'>,
  withParagraphs: boolean,
): Promise<(index: number) => FilteredSpeech> {
  if (!withParagraphs) {
    return (index) => ({ ...unknown, ...engine.manifest.speeches[index], paragraphs: [] });
  }
  const loaded = await Promise.all(
    [...new Set(speech)].map(async (index) => [index, await engine.speech(index)] as const),
  );
  const known = new Map(loaded);
  return (index) => known.get(index) ?? unknown;
}
