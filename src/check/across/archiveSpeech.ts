import type { Speech } from '../../schema/speech.ts';

/** A checked speech as the questions over the whole archive see it. */
export interface ArchiveSpeech {
  id: string;
  speech: Pick<
    Speech,
    'office' | 'genre' | 'period' | 'yearEstimate' | 'metrics' | 'accepted' | 'paragraphs'
  >;
  /** The words of its paragraphs, by id. */
  texts: ReadonlyMap<string, string>;
}
