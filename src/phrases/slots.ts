import type { Word, WordKind } from './word.ts';

/** A stretch of words that a frame leaves open; `to` exclusive. */
export interface Gap {
  from: number;
  to: number;
}

const length = { least: 2, most: 10 } as const;
const mostWords = 4;

const named: ReadonlySet<WordKind> = new Set(['noun', 'name', 'set', 'unknown']);
const open: ReadonlySet<WordKind> = new Set([...named, 'adjective', 'verb']);
// Behind these a name begins; in front of those it is over.
const leads: ReadonlySet<WordKind> = new Set([
  'preposition',
  'light',
  'verb',
  'conjunction',
  'mark',
]);
const follows: ReadonlySet<WordKind> = new Set([
  'preposition',
  'light',
  'verb',
  'conjunction',
  'adverb',
  'adjective',
  'particle',
  'place',
  'noun',
  'mark',
]);

// 要(加强领导): what may, must and can be done is no name.
const modal = /^(?:要|应|应当|应该|必须|能|能够|可以|会|来|去|使|让)$/u;

const isName = ({ kind, isNominal }: Word) => named.has(kind) || (kind === 'verb' && isNominal);

/** The stretches of a clause that are a name by themselves, and may be another one: 以(…)为中心. */
export function gapsOf(words: readonly Word[]): Gap[] {
  const gaps: Gap[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const before = words[from - 1];
    if (before && (modal.test(before.text) || !(leads.has(before.kind) || before.text === '的'))) {
      continue;
    }
    let size = 0;
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1) {
      const last = words[to - 1];
      if (!last || !open.has(last.kind)) break;
      size += last.text.length;
      if (size > length.most) break;
      const next = words[to];
      const first = words[from];
      // 环境保护, 人才培养: names too, with a verb behind what it acts on.
      const isCompound = to - from > 1 && first?.kind === 'noun' && last.kind === 'verb';
      if (size < length.least || !first || !(isName(last) || isCompound)) continue;
      // 加强(领导) and (加强领导): a gap is a name, not a verb with its object.
      if (to - from > 1 && first.kind === 'verb' && !first.isNominal) continue;
      if (!next || follows.has(next.kind)) gaps.push({ from, to });
    }
  }
  return gaps;
}
