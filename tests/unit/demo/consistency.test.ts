import { expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { demoContent, readPlants } from '../../support/planted.ts';

const planted = new Set([
  'sum-disagrees',
  'percentage-disagrees',
  'percentage-over-100',
  'told-twice',
]);

it('every contradiction planted within one speech is found, and nothing besides', () => {
  const wanted = readPlants()
    .filter(({ kind, places }) => {
      const speeches = new Set(places.map(({ speech }) => speech));
      return planted.has(kind) && speeches.size === 1;
    })
    .map(({ places }) => ({
      speech: places[0]?.speech ?? '',
      quotes: places.map(({ quote }) => quote),
    }));
  const found = checkArchive(demoContent).findings;
  const isTold = ({ speech, quotes }: (typeof wanted)[number]) =>
    found.some(
      ({ file, places }) =>
        file.includes(`/${speech}.`) &&
        quotes.every((quote) =>
          places.some((place) => quote.includes(place.quote) || place.quote.includes(quote)),
        ),
    );
  expect(wanted.length).toBe(9);
  expect(wanted.filter((plant) => !isTold(plant))).toEqual([]);
  expect(found.length).toBe(wanted.length);
});
