import { describe, expect, it } from 'vitest';
import { isSameNumber } from '../../support/metrics/fields.ts';
import { readAsProduct, readNumberStrings } from '../../support/metrics/numberStrings.ts';

const strings = readNumberStrings();
const ofSet = (name: string) => strings.filter(({ set }) => set === name);

describe('the number strings of known libraries', () => {
  it.each([
    ['cn2an', 1],
    ['recognizers-number', 1],
    ['recognizers-percent', 1],
    ['recognizers-ordinal', 1],
  ])('%s are read', (name, least) => {
    const asked = ofSet(name);
    const right = asked.filter((string) => isSameNumber(readAsProduct(string), string.value));
    console.log(`${name}: ${String(right.length)} of ${String(asked.length)}`);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(least);
  });

  it.each(['cn2an', 'recognizers-number', 'recognizers-percent', 'recognizers-ordinal'])(
    '%s are rather not read than read wrong',
    (name) => {
      const wrong = ofSet(name).filter((string) => {
        const value = readAsProduct(string);
        return !Number.isNaN(value) && !isSameNumber(value, string.value);
      });
      expect(wrong).toEqual([]);
    },
  );
});
