import type { Cursor } from './cursor.ts';

/**
 * Where the group that opens at a cursor ends, in UTF-16 units; null for a bracket that is text.
 * Brackets group where a `|` stands right inside them: （一） in a heading stays what it is.
 */
export function groupEnd({ half, at }: Cursor): number | null {
  let depth = 0;
  let hasBar = false;
  let isQuoted = false;
  for (let place = at; place < half.length; place += 1) {
    const mark = half.charAt(place);
    if (mark === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (mark === '(') depth += 1;
    if (mark === ')') depth -= 1;
    if (mark === '|' && depth === 1) hasBar = true;
    if (depth === 0) return hasBar ? place : null;
  }
  return null;
}
