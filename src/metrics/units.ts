/** Classifiers and units that follow a reported number in this genre, as a regular expression. */
const units = [
  '个百分点',
  '千瓦时',
  '立方米',
  '平方公里',
  '平方米',
  '人次',
  '批次',
  '场次',
  '架次',
  '班次',
  '辆次',
  '户次',
  '件次',
  '美元',
  '欧元',
  '港元',
  '公里',
  '千米',
  '公斤',
  '公升',
  '公顷',
  '课时',
  ...'个倍篇期次条件名位起人家户项份场批封台套辆部本册度方吨升亩元对宗例处座所间张幅支只头株棵门节米斤克',
];

/** Source of a pattern for a unit; `件（次）` is one unit. */
export const unitSource = `(?:${units.join('|')})(?:（[次人件]）)?|[%％‰]`;
