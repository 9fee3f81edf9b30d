import { expect, it } from 'vitest';
import { officeGroups } from '../../../src/schema/officeGroups.ts';
import { unknownKey } from '../../../src/schema/unknownKey.ts';

it('speeches of one office stand together, and each of an unknown one alone', () => {
  const speeches = [
    ['a', 'east'],
    ['b', unknownKey],
    ['c', 'east'],
    ['d', unknownKey],
  ] as const;
  const groups = officeGroups(speeches, ([, office]) => office);
  expect(groups.map((group) => group.map(([id]) => id))).toEqual([['a', 'c'], ['b'], ['d']]);
});
