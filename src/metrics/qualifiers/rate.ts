const time = '天|日|周|月|季度|季|年|小时|分钟';
const head =
  '[十百千万]{1,2}人口|百户|千户|万户|百人|千人|万人|十万人|人|户|亩|公顷|斤|公斤|吨|立方米|平方米|平方公尺|平方公里|公里|次|期|人次|标准箱|家|村|县|乡镇|乡|镇|街道|社区|校|园|院|企业|站|窗口|项目|支部|网格|单位|餐|所学校|班|辆|台|床|学年|个工作日|个考点|标段';
const han = '[\\u4e00-\\u9fff]';
const rates = [
  `每(?:${head})(?:平均|[日月年]均)`,
  // 每家企业1名, 每个网格配备2名: a thing with its classifier.
  `每[家个名位所支]${han}{2,4}?$`,
  `(?:(?:平均)?每(?:一|个|隔)?(?:${time}|${head})){1,2}`,
  `平均每${han}{1,4}?(?=[\\d增减提下]|配备|拥有)`,
  // 每千名老年人拥有床位, 每百户居民, 每千人口.
  `每[十百千万]{1,2}(?:名|个|位|家)${han}{0,6}?(?=拥有|平均|配备|有|$)`,
  `平均每[个名户位]${han}{1,4}?(?=的[^，。；]{1,6}(?:[由从达为是将\\d]|增|减|提高|$))`,
  `每(?:个|名|位|家|所|支|条|台|套|间|座|处|篇|场|次)${han}{1,5}?(?=平均|至少|最多|都|均|各|补助|配备|设置|安排|组织|发放|奖励|$)`,
  // 人均, 次均门诊费用; 三次均获通过 and 学生均为 are none.
  '[日月年周季人户亩村县校床师]均(?![值线数]|预期寿命|期望寿命)',
  '(?<![学医考师新先招])生均',
  `(?<![\\d一二三四五六七八九十几数多每])[次件台车]均(?=${han}{0,8}(?:费|成本|支出|收入|时长|用时|耗|药))`,
];
const rate = new RegExp(rates.join('|'), 'gu');

// 人均收入增长8%: a share is one of time, never one a head.
const ofTime = new RegExp(`每(?:一|个|隔)?(?:${time})$|^[日月年周季]均$`, 'u');
const share = /^[%％‰成倍番]$|分之/u;

// 粮食每亩平均年产量，分别达到400斤: what a clause before names is told by clauses without a subject.
const named =
  /^(?<words>[^，。；]*?(?:量|额|产值|收入|成本|费用|面积|标准|[人件元斤]数))(?:$|增|减|提高|下降|上升|达|为|是)/u;
const goesOn =
  /^(?:在[^，。；]{0,14}$|(?:已|又|再|分别|均|都)*(?:达到?|只|仅|为|是|由|从|将|比|提高|增加|减少|降|增长))/u;

/** The rate that the words before the clause of a figure name, where that clause only goes on with it. */
function rateNamedBefore(sentence: string, clause: string, unit: string | null): string | null {
  const clauses = sentence
    .slice(0, sentence.length - clause.length)
    .split('，')
    .slice(0, -1);
  if (!goesOn.test(clause)) return null;
  for (const before of clauses.toReversed()) {
    const words = named.exec(before)?.groups?.['words'];
    if (words !== undefined) return rateBefore(words, unit);
    if (!goesOn.test(before)) return null;
  }
  return null;
}

/**
 * The words of a clause that make its figure, of a unit, a rate: 每天, 日均, 平均每户; null when it is
 * none.
 */
function rateBefore(clause: string, unit: string | null): string | null {
  const found = [...clause.matchAll(rate)].map(([words]) => words);
  return found.findLast((words) => !share.test(unit ?? '') || ofTime.test(words)) ?? null;
}

/** The rate that makes a figure: of its clause, else of the words that its clause goes on with. */
export function rateOf(sentence: string, clause: string, unit: string | null): string | null {
  return rateBefore(clause, unit) ?? rateNamedBefore(sentence, clause, unit);
}
