import { findDoubledMarks } from '../../repair/doubled.ts';
import { findWideDigits } from '../../repair/digitWidth.ts';
import { findLongMarks } from '../../repair/longMarks.ts';
import { findMarkSpace } from '../../repair/markSpace.ts';
import { findNarrowMarks } from '../../repair/punctuation.ts';
import { findStraightQuotes } from '../../repair/straightQuotes.ts';
import type { Replacement } from '../../text/tracked/replacement.ts';
import { findingAt, type DraftFinding, type DraftRank, type Span } from '../finding.ts';

/** Rules of the archive's repairs that are slips in a draft. */
const rules: readonly {
  find: (text: string) => Replacement[];
  rank: DraftRank;
  reason: string;
}[] = [
  { find: findNarrowMarks, rank: 'must', reason: '中文里用了半角标点，应为全角（GB/T 15834）' },
  { find: findStraightQuotes, rank: 'must', reason: '直引号应为“ ”（GB/T 15834）' },
  { find: findLongMarks, rank: 'must', reason: '破折号应为——，省略号应为……（GB/T 15834）' },
  { find: findDoubledMarks, rank: 'must', reason: '标点重复' },
  { find: findMarkSpace, rank: 'likely', reason: '全角标点旁多了空格' },
  { find: findWideDigits, rank: 'likely', reason: '数字、字母应为半角（GB/T 15835）' },
];

/** Number of the line that an offset stands in. */
function lineReader(text: string): (offset: number) => number {
  const breaks = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Marks of the wrong width or shape: one finding for each rule and paragraph, with every place. */
export function findMarks(text: string): DraftFinding[] {
  const lineOf = lineReader(text);
  return rules.flatMap(({ find, rank, reason }) => {
    const byLine = Map.groupBy(find(text), ({ start }) => lineOf(start));
    return [...byLine.values()].flatMap((list) => {
      const [first, ...others] = list.map(({ start, end }): Span => ({ start, end }));
      if (!first) return [];
      const inserted = list[0]?.inserted ?? '';
      const isOne = others.length === 0;
      const told = isOne ? reason : `${reason}，本段 ${String(list.length)} 处`;
      const instead = isOne && inserted !== '' ? { instead: inserted } : {};
      return [
        findingAt(text, [first, ...others], {
          kind: 'punctuation',
          rank,
          reason: told,
          ...instead,
        }),
      ];
    });
  });
}
