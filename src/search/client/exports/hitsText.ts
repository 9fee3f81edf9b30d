import { cite, surroundings, tally, type HitExport } from './cite.ts';

/** The hits as plain text: each with its citation on the next line. */
export function hitsText(given: HitExport): string {
  const { query, words, lines, source } = given;
  const head = [`检索：${query}`, `意思：${words}`, tally(given), source, ''];
  const body = lines.flatMap((line, index) => {
    const { before, after } = surroundings(line);
    return [`${String(index + 1)}. ${before}【${line.match}】${after}`, `   ——${cite(line)}`, ''];
  });
  return [...head, ...body].join('\n');
}
