import { getCollection } from 'astro:content';
import { newestFirst } from '../archive/order.ts';
import { readBlocks } from '../files/speechBlocks.ts';
import { makePhraseBook, type PhraseList } from '../phrases/phraseBook.ts';
import type { PhraseSpeech } from '../phrases/phraseSpeech.ts';
import { makePhraseSpeech } from './makePhraseSpeech.ts';
import { segmentSpeech } from './segmentSpeech.ts';
import { archiveTerms, makeSegmenter } from './segmentWords.ts';
import { getSpeeches } from './speeches.ts';
import { dataFolder } from '../site.config.ts';

/** The phrase book of this archive. */
export interface ArchivePhrases {
  lists: PhraseList[];
  /** Newest first. */
  speeches: PhraseSpeech[];
  /** Year of the newest speech; null where no year is known. */
  newest: number | null;
}

async function make(): Promise<ArchivePhrases> {
  const entries = newestFirst(await getSpeeches());
  const areas = (await getCollection('areas')).map(({ id, data }) => ({
    key: id,
    cues: data.cues,
  }));
  const terms = archiveTerms({
    offices: (await getCollection('offices')).map(({ data }) => data),
    areas: (await getCollection('areas')).map(({ data }) => data),
    indicators: (await getCollection('indicators')).map(({ data }) => data),
  });
  const segmenter = makeSegmenter(terms);
  const speeches = entries.map((entry) => {
    const texts = readBlocks(entry.filePath, entry.data.paragraphs).map(({ block }) => block.text);
    const words = segmentSpeech(segmenter, dataFolder, entry, texts);
    return makePhraseSpeech(
      entry,
      texts,
      areas,
      words.map((own) => own.map(segmenter.word)),
    );
  });
  const years = speeches.flatMap(({ year }) => year ?? []);
  const newest = years.length === 0 ? null : Math.max(...years);
  return { lists: makePhraseBook(speeches), speeches, newest };
}

let made: Promise<ArchivePhrases> | null = null;

/** The phrase book. A build makes it once; `astro dev` anew each time. */
export function getPhraseBook(): Promise<ArchivePhrases> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}
