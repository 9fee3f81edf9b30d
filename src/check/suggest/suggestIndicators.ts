import { pinyin } from 'pinyin-pro';
import type { Indicator } from '../../schema/indicator.ts';
import { groupUnmapped, type Unmapped } from './groupUnmapped.ts';

/** An indicator that could be, with the figures that it would take. */
export interface Suggestion {
  key: string;
  indicator: Indicator;
  figures: { speech: string; metric: string; text: string; quote: string }[];
}

const mostSyllables = 6;

/** A key for a name: approval.qi-ye-kai-ban-shi-jian, with a number where it is taken. */
function keyFor(area: string, name: string, taken: ReadonlySet<string>): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed' });
  const word = syllables
    .map((syllable) => syllable.normalize('NFD').replace(/[^a-z]/gu, ''))
    .filter((syllable) => syllable !== '')
    .slice(0, mostSyllables)
    .join('-');
  const stem = `${area}.${word === '' ? 'new' : word}`;
  let key = stem;
  for (let number = 2; taken.has(key); number += 1) key = `${stem}-${String(number)}`;
  return key;
}

/**
 * Indicators for the figures that belong to none, most figures first; `taken` are the keys there are.
 * Name, unit, area and words are read from the figures; whether they are one thing, and which direction
 * is good, a person must say.
 */
export function suggestIndicators(
  figures: readonly Unmapped[],
  taken: Iterable<string>,
): Suggestion[] {
  const keys = new Set(taken);
  return groupUnmapped(figures).map(({ area, unit, words, figures: own }) => {
    const key = keyFor(area, words, keys);
    keys.add(key);
    const isRank = own.every(({ metric }) => metric.qualifier === 'rank');
    return {
      key,
      indicator: {
        name: words,
        area,
        unit,
        definition: `${words}（${isRank ? '名次' : unit}）。`,
        direction: 'neutral',
        match: [words],
        ...(isRank ? { rank: true as const } : {}),
      },
      figures: own.map(({ speech, metric: { id, text, quote } }) => ({
        speech,
        metric: id,
        text,
        quote,
      })),
    };
  });
}
