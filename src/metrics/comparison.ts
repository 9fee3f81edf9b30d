import type { Metric } from '../schema/metric.ts';
import { clauseMark, sentenceMark, startAfter } from './clause.ts';
import type { Spot } from './spots.ts';

type Comparison = NonNullable<Metric['comparison']>;
type Direction = Comparison['direction'];

const verbs: Readonly<Record<'up' | 'down', string>> = {
  up: '增长|增加|提高|提升|上升|上涨|递增|增收|增产|扩大|升高|攀升|净增|上浮|上调|增幅|涨幅|增速|多增|延长',
  down: '下降|减少|降低|缩短|压缩|缩减|压减|压降|回落|下滑|下跌|下调|减产|削减|收窄|递减|精简|降幅|跌幅|减亏|少增',
};
// 多12件, 高3个百分点, 节水33730方 are changes only beside what they are compared with.
const shortVerbs: Readonly<Record<'up' | 'down', string>> = {
  up: '[多高快增升涨]',
  down: '[少低慢减降节]',
};
// Between verb and number stands at most what changed (减少财政收入520亿元); 到, 至, 为 tell a level.
const changed = '(?!到|至|为)[^，。；：、到至比较由从\\d]{0,10}$';
const long = {
  up: new RegExp(`(?:${verbs.up})${changed}`, 'u'),
  down: new RegExp(`(?:${verbs.down})${changed}`, 'u'),
};
const short = {
  up: new RegExp(`${shortVerbs.up}[^，。；到至为]{0,3}$`, 'u'),
  down: new RegExp(`${shortVerbs.down}[^，。；到至为]{0,3}$`, 'u'),
};
const lastVerb = new RegExp(`(?:${verbs.up}|${verbs.down})`, 'gu');
const measured =
  /(?<side>高于|快于|好于|多于|高出|超过|超出|低于|慢于|少于)(?<base>[^，。；、0-9]{2,16}?)的?$/u;
const beside =
  /(?:(?<![同环对占])比(?![例重率分值如较])|(?<![比])较)(?<base>[^，。；、比较]{1,16}?)(?:的|同口径|分别|均|都|又|再|净|累计|大幅|略|有所|约|平均|实际|共)*$/u;
const besideShort =
  /(?:(?<![同环对占])比(?![例重率分值如较])|(?<!比)较)(?<base>[^，。；、比较]{1,16}?)[多高快增升涨少低慢减降节]/u;
const relative = /(?:同比|环比)/gu;
const against = /(?:与|同|和)(?<base>[^，。；、]{2,14}?)(?:相比|比较)/u;
const onTop = /在(?<base>[^，。；、]{2,14}?)的?基础上/u;
const level = /^，?(?:与|同|和)(?<base>[^，。；、]{2,12}?)(?:基本)?持平/u;

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
  return told ?? relation ?? null;
}

/** What a figure of change is compared with and which way it goes; null for a level. */
export function comparisonOf(text: string, spot: Spot): Comparison | null {
  const same = level.exec(text.slice(spot.end, spot.end + 24))?.groups?.['base'];
  if (same !== undefined) return { direction: 'same', base: same };
  if (spot.qualifier === 'rank' || spot.unit === '半') return null;
  const clause = text.slice(startAfter(text, clauseMark, spot.start), spot.start);
  const sentence = text.slice(startAfter(text, sentenceMark, spot.start), spot.start);
  const apart = measured.exec(clause)?.groups;
  if (apart) {
    const direction = /[低慢少]/u.test(apart['side'] ?? '') ? 'down' : 'up';
    return { direction, base: apart['base'] ?? null };
  }
  const ofSentence = (against.exec(sentence) ?? onTop.exec(sentence))?.groups?.['base'] ?? null;
  if (spot.unit === '番') return { direction: 'up', base: baseIn(`${clause}增长`) ?? ofSentence };
  // The words since the figure before: 增长5%和3% share their verb, 12件、增长5% do not.
  const base = baseIn(clause) ?? ofSentence;
  const direction = directionOf(clause.slice(-40));
  if (direction !== null) return { direction, base };
  if (base === null) return null;
  if (short.up.test(clause.slice(-6))) return { direction: 'up', base };
  return short.down.test(clause.slice(-6)) ? { direction: 'down', base } : null;
}
