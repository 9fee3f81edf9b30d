import { isDated } from './marks.ts';
import type { PhraseList } from './phraseBook.ts';
import type { PhraseEntry } from './tally.ts';

/** Phrases that are alike in when they were used. */
export interface FreshnessGroup {
  key: string;
  name: string;
  note: string;
  entries: PhraseEntry[];
}

const kinds = new Set(['formulas', 'four-characters', 'slogans']);
const unusedYears = 3;
const lasting = 3;
const mostShown = 50;

/** Expressions by when they were used: titles that belong to their years, new ones, lasting ones, gone ones. */
export function groupByFreshness(
  lists: readonly PhraseList[],
  newest: number | null,
): FreshnessGroup[] {
  const entries = lists.filter(({ kind }) => kinds.has(kind.key)).flatMap((list) => list.entries);
  const plain = entries.filter(({ text }) => !isDated(text));
  const year = newest ?? 0;
  const groups = [
    {
      key: 'dated',
      name: '限于当时的名称',
      note: '规划、会议、活动的名称和带年份的提法，再用时须核对是否仍然有效。',
      entries: entries.filter(({ text }) => isDated(text)),
    },
    {
      key: 'new',
      name: '最近一年新出现',
      note: `首见于 ${String(year)} 年，用过两处以上。`,
      entries: plain.filter(({ firstYear, uses }) => firstYear === newest && uses > 1),
    },
    {
      key: 'lasting',
      name: '一直在用',
      note: `在三个以上的年份用过，${String(year)} 年还在用。`,
      entries: plain.filter(({ years, lastYear }) => years.size >= lasting && lastYear === newest),
    },
    {
      key: 'unused',
      name: '三年没有再用',
      note: `曾在两篇以上用过，${String(year - unusedYears)} 年以后没有再见。`,
      entries: plain.filter(
        ({ speeches, lastYear }) =>
          speeches > 1 && lastYear !== null && year - lastYear >= unusedYears,
      ),
    },
  ];
  return groups.map((group) => ({ ...group, entries: group.entries.slice(0, mostShown) }));
}
