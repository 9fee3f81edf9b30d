import type { Entry } from '../../archive/entry.ts';
import { readingsByIndicator } from '../../archive/readings.ts';
import { indicatorCard, siteCard, speechCard, type SocialCard } from '../../cards/socialCard.ts';
import { site } from '../../site.config.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { drawCards } from './drawCards.ts';

const names = (list: ReadonlyMap<string, { name: string }>) =>
  new Map([...list].map(([key, { name }]) => [key, name]));

/**
 * Puts the pictures that go with links into a built site: of itself, of each speech and of each
 * indicator with readings. Gives their number.
 * @param cache where pictures are kept for the next build
 */
export async function publishCards(
  folder: string,
  cache: string,
  entries: readonly Entry[],
  { offices, genres, areas, indicators }: Vocabulary,
): Promise<number> {
  const readings = readingsByIndicator(entries);
  const [officeNames, genreNames, areaNames] = [names(offices), names(genres), names(areas)];
  const ofIndicators = [...indicators].flatMap(([key, indicator]): SocialCard[] => {
    const found = readings.get(key);
    return found ? [indicatorCard(key, indicator, areaNames, found.length)] : [];
  });
  const cards = [
    siteCard(site.name, site.description),
    ...entries.map((entry) => speechCard(entry, officeNames, genreNames)),
    ...ofIndicators,
  ];
  await drawCards(folder, cache, cards, site.name);
  return cards.length;
}
