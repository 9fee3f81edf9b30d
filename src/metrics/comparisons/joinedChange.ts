import { startAfter } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';

// 提高30元和5元; 增产2200万吨，即7.8%.
const joined = /^(?:[、和与及]|[，、（]?(?:即|也就是|相当于|合))$/u;
// 减少企业税负3500亿元、涉企收费2000亿元: the verb has one object after the other.
const nextObject = /^、[\u4e00-\u9fff]{2,8}$/u;
const governs = /(?:增加|减少|降低|压缩|减免|新增|提高|节约|减轻)[\u4e00-\u9fff]{2,8}$/u;

/** True for a figure that shares the verb of change of the figure before: 提高30元和5元. */
export function isJoinedChange(text: string, spot: Spot, previous: Spot | undefined): boolean {
  if (!previous) return false;
  const between = text.slice(previous.end, spot.start);
  if (joined.test(between)) return true;
  const clause = text.slice(startAfter(text, '，。；、', previous.start), previous.start);
  return spot.unit === previous.unit && nextObject.test(between) && governs.test(clause);
}
