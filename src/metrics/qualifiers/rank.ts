import { readNumber } from '../numerals/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A rank: 第3名, 第三, 首位, 前三名, 前10位. */
export const rankSource =
  '(?:第|(?<![提以目之年月日])前)(?<place>[一二三四五六七八九十]{1,4}|[0-9０-９]{1,3})(?<rankUnit>名|位)?|(?<first>首位|榜首)';

const rankVerb =
  /(?:居|列|位列|名列|排名|排位|排在|排|位次|名次|跃居|跃升|升至|升到|取得|获得|荣获|获|夺得|夺|保持|进入|挤进|跻身|成绩|得分|增幅|增速|总量|位于|处于|均为|继续)[^，。；]{0,24}$/u;
const among =
  /(?:世界|全球|亚洲|全国|全省|全市|全县|全区|全州|系统|同类|行业|同行)[^，。；]{0,8}$/u;
const notRank = /(?:放在|摆在|作为|把|坚持|置于|当作)[^，。；]{0,12}$/u;
const ledFrom = /(?:由|从)[^，。；]{0,14}$/u;
const climbs =
  /^，?(?:上升|提升|前移|跃升|跃|升|提高|后移|下降|退|降|滑)[^，。；]{0,8}?(?:到|至|为)/u;
const notPlace =
  /^(?:产业|次|届|阶段|季度|条|章|个|号|批|期|代|线|步|时间|责任|要务|要素|资源|任务|手|把手|书记|道|关|动力|生产力|轮|种|类|方|天|年|月|周|集团军|师|团|人民|医院|中学|小学|幼儿园|[十百千万亿0-9])/u;

/** True when the words before say that this is a rank, not an ordinal (第三产业) or a priority. */
export function isRank(before: string, matched: string, after: string): boolean {
  if (notRank.test(before) || notPlace.test(after)) return false;
  // 前三 leads a rank only where it ends the phrase or counts places: 前三季度, 前5年 are times.
  if (
    matched.startsWith('前') &&
    !/[名位]$/u.test(matched) &&
    !/^(?:[，。；、）]|$)/u.test(after)
  ) {
    return false;
  }
  // 由第9名升至第4名: the start of a way up or down.
  if (ledFrom.test(before) && climbs.test(after)) return true;
  return rankVerb.test(before) || (/[名位]$/u.test(matched) && among.test(before));
}

/** Reads the groups of a match of `rankSource`. */
export function rankOf(groups: Readonly<Record<string, string | undefined>>): Quantity {
  if (groups['first'] !== undefined) {
    return { value: 1, unit: groups['first'].slice(1), qualifier: 'rank', masked: null };
  }
  return {
    value: readNumber(groups['place'] ?? ''),
    unit: groups['rankUnit'] ?? null,
    qualifier: 'rank',
    masked: null,
  };
}
