import type { Metric } from '../../schema/metric.ts';
import { clauseMarks, sentenceMarks, startAfter } from '../context/clause.ts';
import { toAscii } from '../numerals/numeralMarks.ts';
import type { Spot } from '../quantities/spots.ts';
import { unitKind } from '../units/unitKind.ts';

type Comparison = NonNullable<Metric['comparison']>;
type Direction = Comparison['direction'];

const verbs: Readonly<Record<'up' | 'down', string>> = {
  up: '增长|增加|提高|提升|上升|上涨|递增|增收|增产|扩大|升高|攀升|净增|上浮|上调|增幅(?![比较])|涨幅(?![比较])|增速(?![比较])|多增|延长|前进|前移',
  down: '下降|减少|降低|缩短|压缩|缩减|压减|压降|回落|下滑|下跌|下调|减产|削减|收窄|递减|精简|降幅(?![比较])|跌幅(?![比较])|减亏|少增|减轻|后退|后移|裁减',
};
// 多12件, 高3个百分点, 节水33730方 are changes only beside what they are compared with.
const shortVerbs: Readonly<Record<'up' | 'down', string>> = {
  up: '[多高快增升涨超]',
  down: '[少低慢减降节]',
};
// Between verb and number stands at most what changed (减少财政收入520亿元); 到, 至, 为 tell a level.
// 增加值, 增长的贡献率 name a level.
const changed =
  '(?!到|至|为|改造|[值额]|的?贡献|的?作用)[^，。；：、到至比较由从\\d]{0,10}(?<!占[^，。；]{0,9})$';
const long = {
  up: new RegExp(`(?:${verbs.up})${changed}`, 'u'),
  down: new RegExp(`(?:${verbs.down})${changed}`, 'u'),
};
const short = {
  up: new RegExp(`${shortVerbs.up}[^，。；到至为]{0,3}$`, 'u'),
  down: new RegExp(`(?:${shortVerbs.down}|[放减趋]缓)[^，。；到至为]{0,3}$`, 'u'),
};
const lastVerb = new RegExp(`(?:${verbs.up}|${verbs.down})`, 'gu');
const measured =
  /(?<side>高于|快于|好于|多于|高出|超过|超出|低于|慢于|少于)(?<base>(?:\d{4}年)?[^，。；、0-9]{1,16}?)的?$/u;
const beside =
  /(?:(?<![同环对占可])比(?![例重率分值如较])|(?<![比])较)(?<base>[^，。；、比较]{1,16}?)(?:的|同口径|分别|均|都|又|再|净|累计|大幅|略|有所|约|平均|实际|共)*$/u;
const besideShort =
  /(?:(?<![同环对占])比(?![例重率分值如较])|(?<!比)较)(?<base>[^，。；、比较]{1,16}?)(?:加快|放缓|减缓|趋缓|[多高快增升涨超少低慢减降节])/u;
const relative = /(?:同比|环比)/gu;
const against =
  /(?:与|同|和)(?<base>[^，。；、]{2,14}?)(?:相比|比较|比(?=，))|比(?<time>(?:\d{4}年|[一二][〇○零一二三四五六七八九]{3}年|[去上前]年)(?:同期)?)(?=，)/u;
// What is built upon is a base of comparison where it is a time or a thing, not what is done.
const onTop =
  /在(?<base>(?=[^，。；、]{0,12}(?:年|同期|期末|上期|季度)|(?:(?!增长|发展|提高|改善|完成|保持|总结|明显|大幅|进一步)[^，。；、]){2,10}基础上)[^，。；、]{2,14}?)的?基础上(?!实现|取得|完成|进行|的)/u;
const level = /^，?(?:与|同|和)(?<base>[^，。；、]{2,12}?)(?:基本)?持平/u;
const levelBefore = /(?:与|同|和)(?<base>[^，。；、]{2,12}?)(?:基本)?持平，(?:均|都)?(?:为|是)$/u;
// 比上年增加1.8万人次，增长9.2%: a clause that only tells the way goes on with the base.
const goesOn = new RegExp(
  `^[，（](?:也|又|再|并|平均|实际)?(?:${verbs.up}|${verbs.down})(?:幅度)?[为达了]?$`,
  'u',
);
// 粮食比上年增长5%，棉花增长8%: the next of a list of changes of one kind, with its subject.
const listed = new RegExp(
  `^(?:，[^，。；\\d０-９]{2,16}(?:都|均|也|普遍)有[^，。；\\d]{0,8}(?:增长|增加|提高|下降|减少))?[，、](?![^，]*(?:每年|年均|同比|环比|其后|以来))[^，。；：、\\d０-９比较与同年月]{1,12}?(?:也|又|分别|均|都)?(?:${verbs.up}|${verbs.down})(?:幅度)?[为达了]?$`,
  'u',
);
// 以每年5%的速度递增: the verb stands behind. 低于1985年增长44.6%的速度: it stands before, as the figure's own.
const atSpeed = new RegExp(`^的(?:速度|幅度|比例)(?<verb>${verbs.up}|${verbs.down})`, 'u');
const ownSpeed = new RegExp(
  `(?:低于|高于|快于|慢于|超过|超出)[^，。；]{0,20}?(?<verb>${verbs.up}|${verbs.down})$`,
  'u',
);
// 减少一半, 压缩了近一半.
const halfDown = new RegExp(`(?:${verbs.down}|[减降])了?$`, 'u');
const halfUp = new RegExp(`(?:${verbs.up})了?$`, 'u');
// 比上年财政收入增长5%: the year alone is what is compared with.
const timeHead =
  /^(?:\d{4}年|[一二][〇○零一二三四五六七八九]{3}年|[去上前今]年)(?:同期|底|末|初|上半年|下半年|全年)?(?=[\u4e00-\u9fff]{2})(?!的|同期|底|末|初|上半年|下半年|全年|预|决|计|水平|实|基|平均|完成|[一二三四]季|执行|任务|最|当|目标)/u;

function directionOf(words: string): Direction | null {
  const last = [...words.matchAll(lastVerb)].at(-1)?.index ?? 0;
  const tail = words.slice(last);
  if (long.up.test(tail)) return 'up';
  return long.down.test(tail) ? 'down' : null;
}

function baseIn(clause: string): string | null {
  const verb = [...clause.matchAll(lastVerb)].at(-1)?.index;
  const told = (verb === undefined ? besideShort.exec(clause) : beside.exec(clause.slice(0, verb)))
    ?.groups?.['base'];
  const relation = [...clause.matchAll(relative)].at(-1)?.[0];
  if (told === undefined) return relation ?? null;
  return timeHead.exec(toAscii(told))?.[0] ?? told;
}

/** Where the figure before ends, its unit, and what it is compared with. */
type Previous = { end: number; unit: string | null; base: string | null } | null;

// 5% and 1.2倍 tell changes alike.
const relativeUnit = /^(?:[%％倍]|百分之)$/u;
const alikeUnits = (one: string | null, other: string | null) =>
  one === other || (relativeUnit.test(one ?? '') && relativeUnit.test(other ?? ''));

/** True for a figure whose words since the one before only tell that another thing changed as well. */
function goesOnFrom(text: string, spot: Spot, previous: Previous): boolean {
  if (!previous) return false;
  const since = text.slice(previous.end, spot.start);
  return goesOn.test(since) || (alikeUnits(spot.unit, previous.unit) && listed.test(since));
}

/** Which way a half goes: a verb stands right before it, or it is a share. */
function readHalf(clause: string): Comparison | null {
  const base = baseIn(clause);
  if (halfDown.test(clause)) return { direction: 'down', base };
  return halfUp.test(clause) ? { direction: 'up', base } : null;
}

// 减税5.4万亿元: the object stands with its verb.
const remitted = /(?<!新增)(?:[减降](?:税|费|租|息|负))+(?:累计|共|约|金额)*$/u;

// 用于增加就业的支出一百亿元, 用于增加职工工资1755亿元: what it is spent on changes, not the sum.
const spentOn = new RegExp(`用于[^，。；的]{0,12}(?:${verbs.up}|${verbs.down})[^，。；]{2,}$`, 'u');

// 增速连续13年快于城镇: how long it goes on.
const goesOnFor = /连续$/u;

function readComparison(text: string, spot: Spot, previous: Previous): Comparison | null {
  const same = level.exec(text.slice(spot.end, spot.end + 24))?.groups?.['base'];
  if (same !== undefined) return { direction: 'same', base: same };
  if (spot.qualifier === 'rank') return null;
  const clause = text.slice(startAfter(text, clauseMarks, spot.start), spot.start);
  if (goesOnFor.test(clause) && unitKind(spot.unit ?? '') === 'time') return null;
  if (spot.unit === '半') return readHalf(clause);
  const sentence = text.slice(startAfter(text, sentenceMarks, spot.start), spot.start);
  const alike = levelBefore.exec(sentence)?.groups?.['base'];
  if (alike !== undefined) return { direction: 'same', base: alike };
  const own = /^的(?:速度|幅度|水平)/u.test(text.slice(spot.end, spot.end + 3))
    ? ownSpeed.exec(clause)?.groups?.['verb']
    : undefined;
  if (own !== undefined) return { direction: long.up.test(own) ? 'up' : 'down', base: null };
  const apart = measured.exec(clause)?.groups;
  if (apart) {
    const direction = /[低慢少]/u.test(apart['side'] ?? '') ? 'down' : 'up';
    return { direction, base: apart['base'] ?? null };
  }
  if (remitted.test(clause)) return { direction: 'down', base: baseIn(clause) };
  const speed = atSpeed.exec(text.slice(spot.end, spot.end + 12))?.groups?.['verb'];
  if (speed !== undefined) {
    return { direction: long.up.test(speed) ? 'up' : 'down', base: null };
  }
  const built = (against.exec(sentence) ?? onTop.exec(sentence))?.groups;
  const ofSentence = built?.['base'] ?? built?.['time'] ?? null;
  if (spot.unit === '番') return { direction: 'up', base: baseIn(`${clause}增长`) ?? ofSentence };
  // The words since the figure before: 增长5%和3% share their verb, 12件、增长5% do not.
  const base = baseIn(clause) ?? ofSentence;
  const direction = spentOn.test(clause) ? null : directionOf(clause.slice(-40));
  const carried = goesOnFrom(text, spot, previous) ? (previous?.base ?? null) : null;
  if (direction !== null) return { direction, base: base ?? carried };
  if (base === null) return null;
  if (short.up.test(clause.slice(-6))) return { direction: 'up', base };
  return short.down.test(clause.slice(-6)) ? { direction: 'down', base } : null;
}

/** The base of a folded text as the text itself writes it. */
function asWritten(base: string | null, folded: string, text: string, end: number): string | null {
  if (base === null || folded === text) return base;
  const at = folded.lastIndexOf(base, end);
  return at < 0 ? base : text.slice(at, at + base.length);
}

/**
 * What a figure of change is compared with and which way it goes; null for a level. `folded` is the
 * text in Simplified characters, `previous` what was read of the figure before.
 */
export function comparisonOf(
  text: string,
  folded: string,
  spot: Spot,
  previous: Previous,
): Comparison | null {
  const found = readComparison(folded, spot, previous);
  return found && { ...found, base: asWritten(found.base, folded, text, spot.end + 24) };
}
