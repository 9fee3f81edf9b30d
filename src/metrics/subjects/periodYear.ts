import { readNumber } from '../numerals/numeral.ts';

const lastYear = /(?<year>(?:19|20)\d\d|[一二][〇○零一二三四五六七八九]{3})年/gu;

/** True when a time names a year after that of the speech: 到2027年 in a speech of 2024. */
export function isLater(period: string | null, year: number | null): boolean {
  if (period === null || year === null) return false;
  const named = [...period.matchAll(lastYear)].at(-1)?.groups?.['year'];
  return named !== undefined && readNumber(named) > year;
}
