import { openFields } from '../../schema/openFields.ts';
import type { Speech } from '../../schema/speech.ts';
import { unknownKey } from '../../schema/unknownKey.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';

/** Names of the keys of offices and genres. */
export type KeyNames = ReadonlyMap<string, string>;

function told(speech: Speech, field: 'office' | 'genre' | 'period', value: string): string {
  const found = speech.inferred?.find((one) => one.field === field && one.value === value);
  if (!found) return '（人工决定）';
  const place = found.paragraph === undefined ? '' : `（${found.paragraph}）`;
  return `，据“${found.quote}”${place}`;
}

/** Office, genre and year of a speech, each with the words it was taken from, or as open; HTML. */
export function factsHtml(speech: Speech, names: KeyNames): string {
  const { office, genre, period, yearEstimate } = speech;
  const open = new Set(openFields(speech));
  const key = (value: string) => names.get(value) ?? value;
  const year = period.year === null ? null : String(period.year);
  const estimate = yearEstimate ? `${String(yearEstimate.year)}（推定）` : '未定';
  const facts = [
    ['单位', open.has('office') ? '未定' : key(office) + told(speech, 'office', office)],
    ['文种', open.has('genre') ? '未定' : key(genre) + told(speech, 'genre', genre)],
    ['年份', year === null ? estimate : year + told(speech, 'period', year)],
  ] as const;
  const items = facts.map(([name, words]) => {
    const mark = words === '未定' ? ' class="open"' : '';
    return `<div${mark}><dt>${name}</dt><dd>${escapeHtml(words)}</dd></div>`;
  });
  return `<dl class="facts">${items.join('')}</dl>`;
}

/** The names of the lists' keys, without the one for what nobody knows. */
export function keyNames(
  ...lists: readonly ReadonlyMap<string, { name: string }>[]
): Map<string, string> {
  return new Map(
    lists.flatMap((list) =>
      [...list].flatMap(([key, { name }]): [string, string][] =>
        key === unknownKey ? [] : [[key, name]],
      ),
    ),
  );
}
