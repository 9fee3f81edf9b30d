import { unknownPeriod, type Speech } from '../schema/speech.ts';
import type { Inference } from '../schema/inference.ts';
import type { Front } from './front.ts';
import { unknownOffice } from './offices.ts';

/** What the words before the text say of a speech; what they do not say is left open. */
export type Inferred = Pick<Speech, 'office' | 'genre' | 'period'>;

/** An office that a title may name: its key, and its full and short name. */
export interface KnownOffice {
  key: string;
  names: readonly string[];
}

const digits = '〇零一二三四五六七八九';
const arabicYear = /(?<!\d)(?<year>(?:19|20)\d{2})\s*年/u;
const wideYear = /(?<year>[１２][９０][０-９]{2})年/u;
const hanYear = /(?<year>[一二][九〇零○][〇零○一二三四五六七八九]{2})年/u;

const anyYear =
  /(?:(?:19|20)\d{2}|[１２][９０][０-９]{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})\s*年/u;

// GB/T 9704 and common use: what a title calls the time it covers.
const periods: readonly (readonly [RegExp, Speech['period']['half']])[] = [
  [/上半年/u, 1],
  [/下半年/u, 2],
  [/半年/u, null],
  [/第?[一二三四1-4]季度/u, null],
  [/全年|年度|年终/u, null],
];

const genres: readonly (readonly [RegExp, string])[] = [
  [/半年/u, 'half-year-summary'],
  [/年度.*总结|年终.*总结|全年.*总结/u, 'annual-summary'],
  [/工作报告/u, 'work-report'],
  [/(?:19|20)\d{2}年(?:工作)?总结/u, 'annual-summary'],
];

function yearIn(text: string): number | null {
  const arabic = arabicYear.exec(text)?.groups?.['year'];
  if (arabic) return Number(arabic);
  const wide = wideYear.exec(text)?.groups?.['year'];
  if (wide) return Number(wide.normalize('NFKC'));
  const han = hanYear.exec(text)?.groups?.['year'];
  if (!han) return null;
  const plain = [...han.replaceAll('○', '〇').replaceAll('零', '〇')];
  return Number(plain.map((mark) => String(Math.max(0, digits.indexOf(mark) - 1))).join(''));
}

function periodIn(title: string): Pick<Speech['period'], 'label' | 'half'> {
  for (const [pattern, half] of periods) {
    const label = pattern.exec(title)?.[0];
    if (label) return { label, half };
  }
  return { label: unknownPeriod, half: null };
}

/** Reads office, genre and period from title and subtitles, where they are said in so many words. */
export function inferFromFront(
  { title, subtitles }: Pick<Front, 'title' | 'subtitles'>,
  offices: readonly KnownOffice[],
): Inferred {
  return inferWithEvidence({ title, subtitles }, offices).inferred;
}

/** What title and subtitles say, with the words that say it. */
export function inferWithEvidence(
  { title, subtitles }: Pick<Front, 'title' | 'subtitles'>,
  offices: readonly KnownOffice[],
): { inferred: Inferred; evidence: Inference[] } {
  const lines = [title, ...subtitles];
  const evidence: Inference[] = [];
  const year = lines.map(yearIn).find((found) => found !== null) ?? null;
  const named = offices.flatMap(({ key, names }) => {
    const quote = names.find((name) => lines.some((line) => line.includes(name)));
    return quote === undefined ? [] : [{ key, quote }];
  });
  const [office] = named;
  // Two offices in a title say of neither that the speech is its own.
  if (office && named.length === 1)
    evidence.push({ field: 'office', value: office.key, quote: office.quote });
  const genre = genres
    .map(([pattern, key]) => ({ key, quote: pattern.exec(title)?.[0] }))
    .find(({ quote }) => quote !== undefined);
  if (genre?.quote) evidence.push({ field: 'genre', value: genre.key, quote: genre.quote });
  const period = { ...periodIn(title), year };
  const dated = lines.map((line) => anyYear.exec(line)?.[0]).find((quote) => quote !== undefined);
  if (year !== null && dated) evidence.push({ field: 'period', value: String(year), quote: dated });
  if (period.label !== unknownPeriod)
    evidence.push({ field: 'period', value: period.label, quote: period.label });
  return {
    inferred: {
      office: named.length === 1 ? (office?.key ?? unknownOffice) : unknownOffice,
      genre: genre?.key ?? 'meeting-speech',
      period,
    },
    evidence,
  };
}
