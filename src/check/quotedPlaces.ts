import type { ArchiveFinding } from './findings.ts';

/** A paragraph that a finding concerns, with its sentences and the words in them that it is about. */
export interface QuotedPlace {
  speech: string;
  paragraph: string;
  sentences: { quote: string; texts: string[] }[];
}

type Place = ArchiveFinding['places'][number];

/** True where the sentence stands in another one of the list, or once more further up. */
function isTold({ quote }: Place, index: number, places: readonly Place[]): boolean {
  return places.some(
    (other, at) => other.quote.includes(quote) && (other.quote.length > quote.length || at < index),
  );
}

/** The places of a finding by paragraph, each sentence once: one that is part of another stands in that. */
export function quotedPlaces({ places }: Pick<ArchiveFinding, 'places'>): QuotedPlace[] {
  const paragraphs = Map.groupBy(places, ({ speech, paragraph }) => `${speech}#${paragraph}`);
  return [...paragraphs.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const texts = [...new Set(list.map(({ text }) => text))];
    const sentences = list
      .filter((place, index) => !isTold(place, index, list))
      .map(({ quote }) => ({ quote, texts: texts.filter((text) => quote.includes(text)) }));
    return [{ speech: first.speech, paragraph: first.paragraph, sentences }];
  });
}
