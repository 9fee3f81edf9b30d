import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { readNumber } from '../../../src/metrics/numerals/numeral.ts';
import { readQuantity } from '../../../src/metrics/quantities/readQuantity.ts';

/** A number string, the set that it is of, and the value it states. */
export interface NumberString {
  set: string;
  text: string;
  value: number;
}

/** Every string of the number tests of known libraries. */
export function readNumberStrings(): NumberString[] {
  const file = 'tests/fixtures/metrics/number-strings/number-strings.json';
  const sets = z
    .record(z.string(), z.record(z.string(), z.number()))
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(sets).flatMap(([set, strings]) =>
    Object.entries(strings).map(([text, value]) => ({ set, text, value })),
  );
}

/** What a share's unit is in percent: 九成 is 90%, 千分之五 is 0.5%. */
const percentOf: Readonly<Record<string, number>> = {
  成: 10,
  折: 10,
  千分之: 1 / 10,
  万分之: 1 / 100,
};

/** The value that the product reads: as a number, else as a quantity; NaN when it reads neither. */
export function readAsProduct({ set, text }: NumberString): number {
  const quantity = readQuantity(text);
  const value = quantity?.value ?? Number.NaN;
  const number = readNumber(text);
  // 百分之五 alone is 0.05; as a quantity it is 5 percent.
  if (set === 'recognizers-percent') {
    return quantity ? value * (percentOf[quantity.unit ?? ''] ?? 1) : number * 100;
  }
  return Number.isNaN(number) ? value : number;
}
