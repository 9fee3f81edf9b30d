import { readArabic, readHan } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/** A rank: 第3名, 第三, 首位. */
export const rankSource =
  '第(?<place>[一二三四五六七八九十]+|[0-9０-９]+)(?<rankUnit>名|位)?|(?<first>首位|榜首)';

const rankVerb = /(?:位居|居|列|位列|名列|排名|排在|跃居|跃升|取得|获得|获|保持)[^，。；]{0,14}$/u;
const notRank = /(?:放在|摆在|作为)[^，。；]{0,6}$/u;

/** True when the words before say that this is a rank, not an ordinal (第三产业) or a priority. */
export function isRank(before: string, after: string): boolean {
  if (notRank.test(before)) return false;
  return rankVerb.test(before) && !/^(?:产业|次|届|阶段|季度|条|章|个)/u.test(after);
}

/** Reads the groups of a match of `rankSource`. */
export function rankOf(groups: Readonly<Record<string, string | undefined>>): Quantity {
  if (groups['first'] !== undefined) {
    return { value: 1, unit: groups['first'].slice(1), qualifier: 'rank', masked: null };
  }
  const place = groups['place'] ?? '';
  const arabic = readArabic(place);
  return {
    value: Number.isNaN(arabic) ? readHan(place) : arabic,
    unit: groups['rankUnit'] ?? null,
    qualifier: 'rank',
    masked: null,
  };
}
