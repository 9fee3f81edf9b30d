import { unknownPeriod, type Speech } from '../schema/speech.ts';
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
  const lines = [title, ...subtitles];
  const year = lines.map(yearIn).find((found) => found !== null) ?? null;
  const named = offices.filter(({ names }) =>
    names.some((name) => lines.some((line) => line.includes(name))),
  );
  return {
    // Two offices in a title say of neither that the speech is its own.
    office: named.length === 1 ? (named[0]?.key ?? unknownOffice) : unknownOffice,
    genre: genres.find(([pattern]) => pattern.test(title))?.[1] ?? 'meeting-speech',
    period: { ...periodIn(title), year },
  };
}
