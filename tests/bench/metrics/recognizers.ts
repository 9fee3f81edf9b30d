import { z } from 'astro/zod';
import type { FoundNumber } from './peerKinds.ts';

const resultsSchema = z.array(
  z.object({
    start: z.number(),
    end: z.number(),
    typeName: z.string(),
    resolution: z.object({ value: z.union([z.string(), z.number()]).nullish() }).nullish(),
  }),
);

type Recognize = (text: string, culture: string) => unknown;

const suiteSchema = z.record(z.string(), z.unknown());
const isRecognize = (value: unknown): value is Recognize => typeof value === 'function';
const quantities = [
  'Currency',
  'Dimension',
  'Temperature',
  'Age',
  'Percentage',
  'Ordinal',
  'Number',
];

/** Its own recognizers together: numbers with units first, and no number inside of a date. */
export function recognizersFinder(module: unknown): (text: string) => FoundNumber[] {
  const suite = suiteSchema.parse(module);
  const recognize = (kind: string, text: string) => {
    const call = suite[`recognize${kind}`];
    if (!isRecognize(call)) throw new TypeError(`no recognize${kind}`);
    return resultsSchema.parse(call(text, 'zh-cn'));
  };
  return (text) => {
    const taken = recognize('DateTime', text)
      .filter(({ typeName }) => /date/u.test(typeName.replace('datetimeV2.', '')))
      .filter(({ start, end }) => /[年月日号]/u.test(text.slice(start, end + 1)));
    const found: FoundNumber[] = [];
    for (const { start, end, resolution } of quantities.flatMap((kind) => recognize(kind, text))) {
      const value = Number(String(resolution?.value ?? '').replace('%', ''));
      const isTaken = taken.some((one) => one.start <= end && start <= one.end);
      if (isTaken || resolution?.value == null) continue;
      taken.push({ start, end, typeName: '' });
      found.push({ at: start, text: text.slice(start, end + 1), value });
    }
    return found;
  };
}
