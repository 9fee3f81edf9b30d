import type { Difference } from '../import/difference.ts';

// A paragraph is one line of hundreds of characters: around a difference, so many tell the place.
const context = 12;
const longest = 60;
const mostPlaces = 12;

function excerpt(line: string, start: number, end: number): string {
  const from = Math.max(0, start - context);
  const to = Math.min(line.length, Math.max(end, start) + context);
  const shown = line.slice(from, Math.min(to, from + 2 * longest));
  const cut = to > from + 2 * longest || to < line.length;
  return `${from > 0 ? '…' : ''}${shown}${cut ? '…' : ''}`;
}

/** Both lines around what differs in them. */
function excerpts(held: string, imported: string): [string, string] {
  if (Math.max(held.length, imported.length) <= longest) return [held, imported];
  let start = 0;
  while (start < held.length && held[start] === imported[start]) start += 1;
  let tail = 0;
  const most = Math.min(held.length, imported.length) - start;
  while (tail < most && held.at(-1 - tail) === imported.at(-1 - tail)) tail += 1;
  return [
    excerpt(held, start, held.length - tail),
    excerpt(imported, start, imported.length - tail),
  ];
}

function describe({ line, held, imported }: Difference): string[] {
  const pairs = Math.max(held.length, imported.length) > 6 ? 3 : Infinity;
  const rows = Array.from({ length: Math.min(pairs, Math.max(held.length, imported.length)) });
  const shown = rows.map((_, index) => excerpts(held[index] ?? '', imported[index] ?? ''));
  const more = Math.max(held.length, imported.length) - rows.length;
  return [
    `  第 ${String(line)} 行${held.length > 0 ? '' : '前'}：`,
    ...shown.slice(0, held.length).map(([text]) => `    − ${text}`),
    ...shown.slice(0, imported.length).map(([, text]) => `    + ${text}`),
    ...(more > 0 ? [`    …… 另有 ${String(more)} 行`] : []),
  ];
}

/** Differences for a person: − is what the archive has, + what import would write; long lines in part. */
export function differenceText(differences: readonly Difference[]): string {
  const more = differences.length - mostPlaces;
  return [
    '  差别（− 归档里现有的，+ 导入会写的）：',
    ...differences.slice(0, mostPlaces).flatMap(describe),
    ...(more > 0 ? [`  …… 另有 ${String(more)} 处，用 --json 看全部`] : []),
  ].join('\n');
}
