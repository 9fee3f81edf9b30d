import type { Span } from '../finding.ts';

/** A turn of phrase that belongs to its time. */
export interface Term {
  words: string;
  spans: [Span, ...Span[]];
}

const quoted = /“(?<words>[^“”，。；：\n]{3,14})”/gu;
const campaign =
  /(?<words>[\p{Script=Han}]{2,10}(?:建设年|服务年|活动年|攻坚年|落实年|提升年|作风年))/gu;
const sayings = /说|讲|指出|强调|要求|：$/u;

/** Slogans in quotation marks and campaigns of a year, each once with all its places. */
export function findTerms(text: string): Term[] {
  const found = new Map<string, Term>();
  for (const pattern of [quoted, campaign]) {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.['words'] ?? '';
      // What somebody said is no slogan.
      if (sayings.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
      const start = match.index + match[0].indexOf(words);
      const span = { start, end: start + words.length };
      const known = found.get(words);
      if (known) known.spans.push(span);
      else found.set(words, { words, spans: [span] });
    }
  }
  return [...found.values()];
}
