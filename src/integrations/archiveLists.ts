import { getCollection } from 'astro:content';

/** The controlled lists of the archive, in the order readers see them: key → name. */
export async function archiveLists() {
  const [offices, genres, areas, indicators] = await Promise.all([
    getCollection('offices'),
    getCollection('genres'),
    getCollection('areas'),
    getCollection('indicators'),
  ]);
  return {
    offices: new Map(offices.map(({ id, data }) => [id, data.name])),
    genres: new Map(
      genres.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data.name]),
    ),
    areas: new Map(
      areas.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data.name]),
    ),
    indicators: new Map(indicators.map(({ id, data }) => [id, data])),
  };
}
