import type { Speech } from './speech.ts';
import { unknownKey } from './unknownKey.ts';

/** Something of a speech that neither its text nor a person has told. */
export type OpenField = 'office' | 'genre' | 'year';

/** What of a speech is left open for a person to fill in. */
export function openFields({
  office,
  genre,
  period,
  yearEstimate,
}: Pick<Speech, 'office' | 'genre' | 'period' | 'yearEstimate'>): OpenField[] {
  return [
    ...(office === unknownKey ? (['office'] as const) : []),
    ...(genre === unknownKey ? (['genre'] as const) : []),
    ...(period.year === null && yearEstimate === null ? (['year'] as const) : []),
  ];
}
