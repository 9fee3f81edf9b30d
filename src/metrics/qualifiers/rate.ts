const time = '天|日|周|月|季度|季|年|小时|分钟';
const head =
  '百户|千户|万户|百人|千人|万人|十万人|人|户|亩|公顷|斤|公斤|吨|立方米|平方米|平方公里|公里|次|期|人次|标准箱|家|村|县|乡镇|单位|餐|所学校|班|辆|台|床|学年|个工作日|个考点|标段';
const rate = new RegExp(
  `(?:平均)?每(?:一|个|隔)?(?:${time}|${head})|平均每[\\u4e00-\\u9fff]{1,4}?(?=[\\d增减提下])|[日月年周季人户亩村县校]均`,
  'gu',
);

// 人均收入增长8%: a share is one of time, never one a head.
const ofTime = new RegExp(`每(?:一|个|隔)?(?:${time})$|^[日月年周季]均$`, 'u');
const share = /^[%％‰成倍番]$|分之/u;

/**
 * The words of a clause that make its figure, of a unit, a rate: 每天, 日均, 平均每户; null when it is
 * none.
 */
export function rateBefore(clause: string, unit: string | null): string | null {
  const found = [...clause.matchAll(rate)].map(([words]) => words);
  return found.findLast((words) => !share.test(unit ?? '') || ofTime.test(words)) ?? null;
}
