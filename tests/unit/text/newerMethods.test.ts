import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';

it('gives old browsers the methods that the pure rooms call', () => {
  const code = stripTypeScriptTypes(readFileSync('src/text/newerMethods.ts', 'utf8'));
  const lacking = `
    for (const name of ['toSorted', 'toReversed', 'findLast', 'findLastIndex', 'at']) {
      delete Array.prototype[name];
    }
    delete Map.groupBy;
    ${code};
    JSON.stringify([
      [3, 1, 2].toSorted((one, other) => one - other),
      [1, 2].toReversed(),
      [1, 2, 3].findLast((one) => one < 3),
      [1, 2, 3].findLastIndex((one) => one > 5),
      [1, 2, 3].at(-1),
      [...Map.groupBy([1, 2, 3], (one) => one % 2)],
    ]);`;
  expect(JSON.parse(String(runInNewContext(lacking)))).toEqual([
    [1, 2, 3],
    [2, 1],
    2,
    -1,
    3,
    [
      [1, [1, 3]],
      [0, [2]],
    ],
  ]);
});
