import { earlierInSentence, inOneSentence, isLevel, isPercent, wordsBetween } from './place.ts';
import type { PlacedMetric } from './place.ts';

/** A total and what it is told to consist of. */
export interface PartsList {
  total: PlacedMetric;
  parts: readonly PlacedMetric[];
  /** True where the words leave no room for parts that are not told. */
  isWhole: boolean;
  /** True for 甲3件、乙4件，合计7件. */
  isTotalLast: boolean;
  /** True for 共有支部124个，农村82个，社区27个，机关15个, where no word makes them parts. */
  isSharedOut?: true;
}

const opening = /其中|分别[为是]|[，：（]包[括含][^，。；：、（）]{0,10}$/u;
const wholeOpening = /分别[为是]/u;
// 431件（建议192件…） and 24800件：即办件16300件…
const atOnce = /^(?:（|：)[^，。；、（）：]{0,10}$/u;
const nextSentence = /^。其中[，：]?[^，。；]{0,12}$/u;
const pause = /、|和|及/u;
// 公共服务 is no 共.
const closing =
  /[，、；](?:(?:全年|两项|三项|各项|以上)?(?:合计|共计|总计|总共|共)[\u4e00-\u9fff]{0,8}|[\u4e00-\u9fff]{0,6}总[数额](?:共?为|共|达)?)$/u;
// 化解402起，正在化解18起; 12个完成任务，6个尚未完成
const stillOpen = /正在|尚未|尚有|仍有|还有|剩余|其余|未能/u;

const isUnrated = (placed: PlacedMetric): boolean => isLevel(placed) && !placed.metric.per;

function areAlike(one: PlacedMetric, other: PlacedMetric): boolean {
  return one.metric.unit === other.metric.unit;
}

/** 包括苏联援助的156个在内 is told of a part beside the list, not in it. */
function isIncluded({ words, end }: PlacedMetric): boolean {
  return /^[^，。；]{0,8}在内/u.test(words.slice(end, end + 12));
}

function totalOf(list: readonly PlacedMetric[], first: number): PlacedMetric | null {
  const part = list[first];
  const before = list[first - 1];
  if (!part || !before) return null;
  const between = wordsBetween(before, part);
  // 。其中， and what stands at once behind the total leave no doubt which that is.
  if (nextSentence.test(between) || atOnce.test(between)) {
    const holdsIt = (before.metric.value ?? 0) >= (part.metric.value ?? 0);
    return areAlike(before, part) && isUnrated(before) && holdsIt ? before : null;
  }
  if (isIncluded(part)) return null;
  if (!opening.test(between)) return null;
  const levels = earlierInSentence(list, first).filter(
    (one) => areAlike(one, part) && isUnrated(one),
  );
  // The total is the nearest that can hold the part; where none can, there must be but one to blame.
  const holds = levels.findLast(({ metric }) => (metric.value ?? 0) >= (part.metric.value ?? 0));
  return holds ?? (levels.length === 1 ? (levels[0] ?? null) : null);
}

/** The figures that follow in one list: by 、 once there is one, else by ，. */
function partsFrom(list: readonly PlacedMetric[], first: number): PlacedMetric[] {
  const parts = list.slice(first, first + 1);
  let listMark: RegExp | null = null;
  for (let at = first + 1; at < list.length; at += 1) {
    const one = list[at];
    const last = parts.at(-1);
    if (!one || !last || !areAlike(one, last) || one.metric.comparison || one.metric.point) break;
    const between = wordsBetween(last, one);
    if (/[。；！？）]/u.test(between) || opening.test(between) || closing.test(between)) break;
    listMark ??= pause.test(between) && !between.includes('，') ? pause : /，/u;
    if (!listMark.test(between) || (listMark === pause && between.includes('，'))) break;
    parts.push(one);
  }
  return parts;
}

/** 编发快报138期，其中普刊80期、专刊33期. */
function afterTotal(list: readonly PlacedMetric[], first: number): PartsList[] {
  const part = list[first];
  const total =
    part && !isPercent(part) && part.metric.qualifier !== 'rank' && totalOf(list, first);
  if (!total) return [];
  const parts = partsFrom(list, first);
  const lead = total.words.slice(total.end, part.start);
  return [
    { total, parts, isWhole: wholeOpening.test(lead) || atOnce.test(lead), isTotalLast: false },
  ];
}

/** 建议192件、提案239件，合计431件. */
function beforeTotal(list: readonly PlacedMetric[], index: number): PartsList[] {
  const total = list[index];
  const last = list[index - 1];
  if (!total || !last || isPercent(total) || !inOneSentence(last, total)) return [];
  if (!closing.test(wordsBetween(last, total)) || !isUnrated(total)) return [];
  const parts: PlacedMetric[] = [];
  for (const one of earlierInSentence(list, index).toReversed()) {
    const next = parts[0] ?? total;
    const between = wordsBetween(one, next);
    const isNext = parts.length === 0 || (/[，、和及]/u.test(between) && !/[；：]/u.test(between));
    if (opening.test(between)) break;
    const isOther = closing.test(between) !== (next === total);
    if (!areAlike(one, total) || !isUnrated(one) || isIncluded(one) || !isNext || isOther) break;
    parts.unshift(one);
  }
  return parts.length < 2 ? [] : [{ total, parts, isWhole: false, isTotalLast: true }];
}

/** 排查420起，化解402起，正在化解18起. */
function doneAndOpen(list: readonly PlacedMetric[], index: number): PartsList[] {
  const [total, done, open] = list.slice(index, index + 3);
  if (!total || !done || !open || isPercent(total)) return [];
  const figures = [total, done, open];
  if ((done.metric.value ?? 0) > (total.metric.value ?? 0)) return [];
  if (!figures.every(isUnrated) || !areAlike(total, done) || !areAlike(done, open)) return [];
  const lead = wordsBetween(total, done);
  const between = wordsBetween(done, open);
  if (!/^[^。；]{0,8}，[^，。；]{0,8}$/u.test(lead) || opening.test(lead)) return [];
  const behind = /^[^，。；、]{0,8}/u.exec(open.words.slice(open.end))?.[0] ?? '';
  if (!/^[^，。；]{0,8}[，、][^，。；]{0,8}$/u.test(between)) return [];
  if (!stillOpen.test(between) && !stillOpen.test(behind)) return [];
  return [{ total, parts: [done, open], isWhole: true, isTotalLast: false }];
}

// 共有基层党支部124个，农村82个: the total says that it is one, each part only its name.
const allTold = /(?:共有?|总数为?|总计|合计)[^，。；：\d]{0,10}$/u;
const nameOnly = /^，(?!其中)[\u4e00-\u9fff]{1,6}$/u;

/** 共有支部124个，农村82个，社区27个，机关15个, three parts at least and none behind. */
function sharedOut(list: readonly PlacedMetric[], index: number): PartsList[] {
  const total = list[index];
  if (!total || !isUnrated(total) || isPercent(total)) return [];
  if (!allTold.test(total.words.slice(Math.max(0, total.start - 16), total.start))) return [];
  const parts: PlacedMetric[] = [];
  for (const one of list.slice(index + 1)) {
    if (!nameOnly.test(wordsBetween(parts.at(-1) ?? total, one))) break;
    if (!areAlike(one, total) || !isUnrated(one)) return [];
    parts.push(one);
  }
  return parts.length < 3
    ? []
    : [{ total, parts, isWhole: false, isTotalLast: false, isSharedOut: true }];
}

/** The totals of a paragraph with their parts. */
export function findPartsLists(list: readonly PlacedMetric[]): PartsList[] {
  return list.flatMap((_, index) => [
    ...afterTotal(list, index),
    ...beforeTotal(list, index),
    ...doneAndOpen(list, index),
    ...sharedOut(list, index),
  ]);
}
