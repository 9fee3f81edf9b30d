import type { Speech } from '../../schema/speech.ts';

/** A checked speech as the questions over the whole archive see it. */
export interface ArchiveSpeech {
  id: string;
  speech: Pick<
    Speech,
    'office' | 'genre' | 'date' | 'period' | 'yearEstimate' | 'metrics' | 'accepted' | 'paragraphs'
  >;
  /** The words of its paragraphs, by id. */
  texts: ReadonlyMap<string, string>;
}

/** Makes one of a speech and its words, one text a paragraph. */
export function archiveSpeech(
  id: string,
  speech: ArchiveSpeech['speech'],
  texts: readonly string[],
): ArchiveSpeech {
  const named = speech.paragraphs.map(
    (paragraph, index) => [paragraph.id, texts[index] ?? ''] as const,
  );
  return { id, speech, texts: new Map(named) };
}
