import { unknownPeriod, type Speech } from '../schema/speech.ts';
import type { Inference } from '../schema/inference.ts';
import type { Front } from './front.ts';
import { unknownKey } from '../schema/unknownKey.ts';
import { inferGenre, type KnownGenre } from './inferGenre.ts';

/** What the words before the text say of a speech; what they do not say is left open. */
export type Inferred = Pick<Speech, 'office' | 'genre' | 'period'>;

/** An office that a title may name: its key, and its full and short name. */
export interface KnownOffice {
  key: string;
  names: readonly string[];
}

/** The lists of an archive in which office and genre stand. */
export interface InferenceLists {
  offices: readonly KnownOffice[];
  genres: readonly KnownGenre[];
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

/** The year that a line names, and its words for it. */
function yearIn(text: string): { year: number; quote: string } | null {
  const arabic = arabicYear.exec(text);
  if (arabic) return { year: Number(arabic.groups?.['year']), quote: arabic[0] };
  const wide = wideYear.exec(text);
  if (wide) return { year: Number(wide.groups?.['year']?.normalize('NFKC')), quote: wide[0] };
  const han = hanYear.exec(text);
  if (!han) return null;
  const marks = (han.groups?.['year'] ?? '').replaceAll('○', '〇').replaceAll('零', '〇');
  const plain = [...marks].map((mark) => String(Math.max(0, digits.indexOf(mark) - 1))).join('');
  return { year: Number(plain), quote: han[0] };
}

function periodIn(lines: readonly string[]): Pick<Speech['period'], 'label' | 'half'> {
  for (const line of lines) {
    for (const [pattern, half] of periods) {
      const label = pattern.exec(line)?.[0];
      if (label) return { label, half };
    }
  }
  return { label: unknownPeriod, half: null };
}

/** The one office that the lines name; two say of neither that the speech is its own. */
function officeIn(lines: readonly string[], offices: readonly KnownOffice[]): Inference | null {
  const named = offices.flatMap(({ key, names }): Inference[] => {
    const quote = names.find((name) => lines.some((line) => line.includes(name)));
    return quote === undefined ? [] : [{ field: 'office', value: key, quote }];
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Reads office, genre, year and period where title, subtitles or (the genre) the first paragraphs say
 * them in so many words, each with those words; what they do not say is left open. `opening` are the
 * paragraphs of the text.
 */
export function infer(
  { title, subtitles, salutation }: Pick<Front, 'title' | 'subtitles' | 'salutation'>,
  opening: readonly { id: string; text: string }[],
  lists: InferenceLists,
): { inferred: Inferred; evidence: Inference[] } {
  const lines = [title, ...subtitles];
  const office = officeIn(lines, lists.offices);
  const isAddressed = salutation !== null;
  const genre = inferGenre({ lines, opening, isAddressed }, lists.genres);
  const dated = lines.map(yearIn).find((found) => found !== null) ?? null;
  const period = { ...periodIn(lines), year: dated?.year ?? null };
  const evidence: Inference[] = [
    ...(office ? [office] : []),
    ...(genre ? [genre] : []),
    ...(dated ? [{ field: 'period', value: String(dated.year), quote: dated.quote } as const] : []),
    ...(period.label === unknownPeriod
      ? []
      : [{ field: 'period', value: period.label, quote: period.label } as const]),
  ];
  return {
    inferred: { office: office?.value ?? unknownKey, genre: genre?.value ?? unknownKey, period },
    evidence,
  };
}
