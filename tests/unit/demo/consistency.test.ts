import { expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { demoContent, readPlants, type Plant } from '../../support/planted.ts';

const { findings } = await checkArchive(demoContent);
type Found = (typeof findings)[number];

function concerns(plant: Plant, { places }: Found): boolean {
  const speeches = new Set(plant.places.map(({ speech }) => speech));
  return (
    speeches.has(places[0]?.speech ?? '') &&
    plant.places.some((wanted) =>
      places.some(
        ({ speech, quote }) =>
          speech === wanted.speech &&
          (quote.includes(wanted.quote) || wanted.quote.includes(quote)),
      ),
    )
  );
}

const planted = readPlants().filter(({ finding }) => finding);

it('what is planted to be found is found, all of it', () => {
  const missed = planted.filter((plant) => !findings.some((found) => concerns(plant, found)));
  expect(missed.map(({ id }) => id)).toEqual([]);
});

it('nothing is found besides', () => {
  const besides = findings.filter((found) => !planted.some((plant) => concerns(plant, found)));
  expect(besides.map(({ speech, reason }) => `${speech} ${reason}`)).toEqual([]);
});

it('nothing is found in the two real speeches', async () => {
  expect((await checkArchive('content')).findings).toEqual([]);
});
