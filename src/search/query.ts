/**
 * The terms of a query. White space separates terms that must all stand in one paragraph; a term in
 * straight double quotes may hold white space itself. `fold` is the folding of the index.
 */
export function parseQuery(query: string, fold: (text: string) => string): string[] {
  const folded = fold(query.replace(/[\n\r\t]/gu, ' '));
  const terms = [...folded.matchAll(/"([^"]+)"|(\S+)/gu)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return [...new Set(terms.filter((term) => term !== ''))];
}
