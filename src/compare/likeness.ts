import { similarity } from '../text/similarity.ts';
import type { Meaning } from './meaning.ts';

/** Why two sections stand side by side, strongest reason first. */
export type Reason = 'title' | 'area' | 'words' | 'part';

/** How alike two sections are, 0 to 1, and the strongest reason for it. */
export interface Likeness {
  score: number;
  reason: Reason;
  /** Key of the area that weighs most in both, where `reason` is area. */
  area: string | null;
}

const unlike: Likeness = { score: 0, reason: 'part', area: null };

/** Cosine of two weighings, and the key that adds most to it. */
function cosine(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): { value: number; key: string | null } {
  let product = 0;
  let most = 0;
  let key: string | null = null;
  for (const [name, weight] of one) {
    const both = weight * (other.get(name) ?? 0);
    product += both;
    if (both > most) [most, key] = [both, name];
  }
  const length = (map: ReadonlyMap<string, number>) =>
    Math.sqrt([...map.values()].reduce((sum, weight) => sum + weight ** 2, 0));
  const lengths = length(one) * length(other);
  return { value: lengths === 0 ? 0 : product / lengths, key };
}

// Two paragraphs of one author on one matter share about this much of their pairs of characters.
const muchInCommon = 0.35;
const weightOf = { title: 0.4, area: 0.35, words: 0.3 } as const;

function byPart(one: Meaning, other: Meaning): number {
  const parts = [one.section.part, other.section.part];
  if (parts[0] === parts[1]) return parts[0] === null ? 0.8 : 1;
  return parts.includes(null) ? 0.8 : 0.5;
}

/**
 * How alike two sections are. A part without a heading is like the same part only; the highest
 * headings are alike by their part, for 上半年工作回顾 and 各项工作取得新成绩 share no word; other
 * sections by heading, area of work and words.
 */
export function likeness(one: Meaning, other: Meaning): Likeness {
  const [a, b] = [one.section, other.section];
  const isSamePart = a.part !== null && a.part === b.part;
  if (a.title === '' || b.title === '') {
    const isBare = a.title === b.title || a.rank === b.rank;
    return isSamePart && isBare
      ? { score: a.title === b.title ? 0.9 : 0.4, reason: 'part', area: null }
      : unlike;
  }
  const areas = cosine(one.areas, other.areas);
  const parts = {
    title: weightOf.title * similarity(one.title, other.title) * 1.5,
    area: weightOf.area * areas.value,
    words: weightOf.words * Math.min(1, similarity(one.body, other.body) / muchInCommon),
  };
  const strongest = (['title', 'area', 'words'] as const).toSorted(
    (first, second) => parts[second] - parts[first],
  )[0];
  const sum = parts.title + parts.area + parts.words;
  const isTop = a.rank === 1 && b.rank === 1;
  const rankFactor = a.rank === b.rank ? 1 : 0.7;
  const bonus = isTop && isSamePart ? 0.35 : 0;
  const reason = bonus > sum ? 'part' : (strongest ?? 'words');
  return {
    score: Math.min(1, sum * byPart(one, other) * rankFactor + bonus),
    reason,
    area: reason === 'area' ? areas.key : null,
  };
}
