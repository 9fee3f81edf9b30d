import { openFields } from '../../schema/openFields.ts';
import type { Speech } from '../../schema/speech.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';

/** The lists in which the keys of office and genre have their names. */
export interface NamedLists {
  offices: ReadonlyMap<string, { name: string }>;
  genres: ReadonlyMap<string, { name: string }>;
}

function told(speech: Speech, field: 'office' | 'genre' | 'period', value: string): string {
  const found = speech.inferred?.find((one) => one.field === field && one.value === value);
  if (!found) return '（人工决定）';
  const place = found.paragraph === undefined ? '' : `（${found.paragraph}）`;
  return `，据“${found.quote}”${place}`;
}

/** Office, genre and year of a speech, each with the words it was taken from, or as open; HTML. */
export function factsHtml(speech: Speech, { offices, genres }: NamedLists): string {
  const { office, genre, period, yearEstimate } = speech;
  const open = new Set(openFields(speech));
  const year = period.year === null ? null : String(period.year);
  const estimate = yearEstimate ? `${String(yearEstimate.year)}（推定）` : '未定';
  const facts = [
    [
      '单位',
      open.has('office')
        ? '未定'
        : (offices.get(office)?.name ?? office) + told(speech, 'office', office),
    ],
    [
      '文种',
      open.has('genre')
        ? '未定'
        : (genres.get(genre)?.name ?? genre) + told(speech, 'genre', genre),
    ],
    ['年份', year === null ? estimate : year + told(speech, 'period', year)],
  ] as const;
  const items = facts.map(([name, words]) => {
    const mark = words === '未定' ? ' class="open"' : '';
    return `<div${mark}><dt>${name}</dt><dd>${escapeHtml(words)}</dd></div>`;
  });
  return `<dl class="facts">${items.join('')}</dl>`;
}
