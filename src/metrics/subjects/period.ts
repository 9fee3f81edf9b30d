import { withAsciiDigits } from '../numerals/numeralMarks.ts';

// 2006 年, 1 9 9 7 年: blanks that damage has set.
const year =
  '(?:(?:19|20|1 9|2 0) ?\\d ?\\d ?|[一二][〇○零Ｏ一二三四五六七八九]{3}|[xX×ｘ＊*]{2,4})年(?!度)';
const count = '(?<![0-9.点])[半一二两三四五六七八九十0-9]{1,3}';
const monthNumber = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const month = `${monthNumber}月(?:份|底|末|[上中下]旬|初|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?`;
const within = `(?:底|末|初|全年|上半年|下半年|前[一二三四]季度|第?[一二三四]季度|前[0-9一二三四五六七八九十]+个月|${month})`;
const to = '(?:[至到]|[—–~～-]{1,2})';
const periods = [
  `(?:从|自)?(?:${year}|[今去上当本]年)?(?<!\\d)${monthNumber}(?:月(?:份|${monthNumber}日)?)?${to}(?:${year}|[今去上当本]年)?${month}`,
  `(?:从|自)(?:${year}|[今去]年)(?:${within})?(?:起|开始)`,
  `截[止至]到?(?:目前|今年|${year})?(?:${month})?(?:底|末)?`,
  `(?:从|自)?${year}(?:\\d+月)?[到至—-]{1,2}(?:${year}|現在|现在)(?:${within})?(?:的?${count}年[中间])?`,
  `(?:(?:从|自|在)(?:${year}|[一二][〇○零一二三四五六七八九]{3}|\\d{4})|(?<!\\d)\\d{4})[到至—-]{1,2}${year}(?:${within})?(?:的?${count}年[中间])?`,
  `${year}[和、与及]${year}`,
  `(?:从)?去年${month}到[现現]在`,
  `(?:(?<![加长高升降少大低简缩展增减调扩压涨跌])到)?(?<!\\d年到)${year}(?:${within}|以来|一年[中间内])?(?:以前|前|以来)?(?!同期|的?[\\d.一二三四五六七八九十点]+倍)`,
  '到(?:今年|去年)?\\d+月(?:底|末)',
  '(?<=^|[，。；：、])(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?=[\\u4e00-\\u9fff]{2}|，)(?![底末初日]|[上中下]旬|至)',
  '(?<=其中)\\d{1,2}月份?(?=[\\u4e00-\\u9fff]{2})(?![底末初日]|[上中下]旬|至)',
  '(?<=^|[，。；：总起来说]{1,5})目前(?=[\\u4e00-\\u9fff])',
  '(?<=^|[，。；：])(?:多|近|数|这几)年来(?=[\\u4e00-\\u9fff])',
  '(?<=^|[，。；：])今后(?=[\\u4e00-\\u9fff])(?![\\d半一二两三四五六七八九十]+年)',
  `(?<=由)${count}年前(?=的)`,
  '(?:到)?本世纪末',
  '(?<=^|[，。；：])(?!在?(?:[此这其同]|整个)|[^，。；：]{0,6}(?:五|计划|规划))在?[\\u4e00-\\u9fff]{2,8}期间',
  '(?<=^|[，。；：])自(?!己|身|主|筹|动|觉)[^，。；：\\d]{2,14}以来',
  '(?<=^|[，。；：])(?![^，。；：]{0,8}(?:[年自从]|长期|一直|历史|历来))[\\u4e00-\\u9fff“”]{2,8}以来(?=[，\\u4e00-\\u9fff])',
  '(?<=^|[，。；：])年内',
  `(?:今年|年初|去年|近年|${count}年)以?来`,
  `(?:过去的?|今后|未来|这|(?<!提)前|近)?${count}年(?:[间内]|中(?!央))`,
  `(?:过去的?|今后|未来|这|(?<!提)前|近)${count}年`,
  `(?<=^|[，。；：])${count}年(?=[\\u4e00-\\u9fff])(?!计划)|(?<![每第续上下前后这]|提前)${count}年(?=为|平均|共|累计|合计|[新改修投培招办接审](?!人)|支出|投入|新增|建成|完成|增[加长]|整理|解决|转移|减少|翻|接近翻|提高|下降|累计)`,
  '\\d{4}、\\d{4}[两二]年',
  `(?:(?<=^|[，。；：])到)?(?:“?[一二三四五六七八九十]+五”?|第[一二三四五六七八九十]+个五年)(?:计划|规划)?(?:时期|期间(?:的?${count}年[中间内]?)?|以来|末|(?=合计|共|累计|平均))`,
  '(?:[一半]个?|[上本])学[期年]以?来?',
  '[今去][冬秋][今明]春(?:以来)?',
  `(?:从|到)?(?<!基础)[今去上当本明前]年(?!同期|度|预算|相比|基数)${within}?(?:起)?`,
  `(?:上半年|下半年|全年(?!的?(?:任务|计划|目标|预算|指标))|年[底末](?!前|报)|前[一二三四]季度|第?[一二三四]季度)`,
  '[去上]年同期(?=[为是只仅达的]|亏|盈)',
  '(?<=[到至为])目前(?=的)',
];
// How often something is done covers time as well, except by the year: 年均 covers the years told.
const rates = '平均每[天日周月]|每[天日周月季]|日均|月均|日(?=访问量|接待量)|平时';
const pattern = new RegExp([...periods, rates].join('|'), 'gu');
// 比上年的36次增加9次: what is compared with is a figure of that time.
const compared = new RegExp(
  `[比较同与和跟“](?<time>${year}|第[一二三四五六七八九十]+个五年计划(?:时?期间?)?|“?[一二三四五六七八九十]+五”?(?:时期|期间)|[去上前今]年(?:同期|底|末|上半年|下半年)?|同期|上半年|[一二三四]季度|上月)(?<of>的)?$`,
  'u',
);

// 比2010年翻一番 and 比上年5% tell a change, 比上年的5%提高2个百分点 a level.
function isLevel(unit: string, of: string | undefined): boolean {
  if (/[倍番点]/u.test(unit)) return false;
  return of !== undefined || !/[%％‰分成折]/u.test(unit);
}

// 比上年增长 and 在上年增长5%的基础上 tell what is compared, not the time covered.
const other = /(?:[比较同与和跟过超占是按照]“?|(?:等于|相当于))$/u;
const onTop = /^[^，。；]{0,40}基础上/u;

// 增幅高于去年，其中…: no figure of that time follows.
const above = /[高低快慢多少好优]于$/u;

function isOther(text: string, { start, end }: Period): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  // 但是到1958年底: no comparison.
  if (/^[到截]/u.test(text.slice(start, start + 1)) && /[但就还]是$/u.test(before)) return false;
  return other.test(before) || (above.test(before) && /[，。；、]/u.test(text.charAt(end)));
}

const wholeYear = new RegExp(`^(?:${year}|[去上今明]年)(?:全年)?$`, 'u');

/** Words that tell a time, by their offsets. */
export interface Period {
  start: number;
  end: number;
  /** Where it stops to hold, in 在今年上报1140条的基础上. */
  until?: number;
}

function limited(text: string, period: Period): Period {
  const { start, end } = period;
  const isInside = text.startsWith('在', start) || text.charAt(start - 1) === '在';
  const words = isInside ? onTop.exec(text.slice(end, end + 48))?.[0] : undefined;
  return words === undefined ? period : { ...period, until: end + words.length };
}

function readPeriods(text: string): Period[] {
  return [...withAsciiDigits(text).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** Every time that a text tells for its figures, in order. */
export function findPeriods(text: string): Period[] {
  return readPeriods(text)
    .filter((period) => !isOther(text, period))
    .map((period) => limited(text, period));
}

/**
 * The time that a figure covers: the one it is compared with if it is such (比上年的36次),
 * else the last of its sentence, which starts at `sentence`. Null without any.
 */
export function periodAt(
  text: string,
  periods: readonly Period[],
  sentence: number,
  { start: offset, unit }: { start: number; unit: string | null },
): Period | null {
  const from = Math.max(sentence, offset - 14);
  const told = compared.exec(withAsciiDigits(text.slice(from, offset)));
  const time = told?.groups?.['time'];
  if (told && time !== undefined && isLevel(unit ?? '', told.groups?.['of'])) {
    const start = from + told.index + told[0].indexOf(time);
    return { start, end: start + time.length };
  }
  const holding = periods.filter(
    ({ start, end, until = offset }) => start >= sentence && end <= offset && offset <= until,
  );
  const last = holding.at(-1) ?? null;
  if (last === null || text.slice(last.start, last.end) !== '全年') return last;
  // 去年…，全年新增5万吨: all of the year that is named.
  const year = holding.at(-2);
  return year && wholeYear.test(text.slice(year.start, year.end)) ? year : last;
}

/** The words without what tells the time. */
export function withoutPeriod(words: string): string {
  return readPeriods(words)
    .filter(({ start }) => !/[比较]/u.test(words.charAt(start - 1)))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), words);
}
