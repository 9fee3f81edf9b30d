import { expect, it } from 'vitest';
import { lineOfMetric } from '../../../src/check/lineOfMetric.ts';

const text = "---\nmetrics:\n  - id: m01\n    text: 3件\n  - id: 'm10'\n  - { id: m100 }\n---\n";

it.each([
  ['m01', 3],
  ['m10', 5],
  ['m100', 6],
  ['m1', 1],
  ['m99', 1],
  [undefined, 1],
])('a figure of a file stands on its line, else on the first: %s', (id, line) => {
  expect(lineOfMetric(text, id)).toBe(line);
});
