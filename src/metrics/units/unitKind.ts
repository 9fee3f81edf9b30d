/** What a unit measures. Figures of two kinds are never values of one indicator. */
export type UnitKind =
  | 'rank'
  | 'share'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'people'
  | 'count';

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
  ['share', /^[%％‰]$|分之$|分点$|千分点$|^[\/／半倍番成折]$/u],
  ['money', /^(?:元|[美欧港日]元|港币|人民币|英镑|卢布|块钱)(?:[\/／·]|$)/u],
  ['area', /^(?:平方.+|平米|公顷|市?亩)$/u],
  ['volume', /^(?:立方.*|方|公?升|毫升)$/u],
  ['length', /^(?:公里|千米|[厘毫微]?米|公尺|[英海华]?里)$/u],
  ['mass', /^(?:吨(?:标准煤|标煤)?|公斤|千克|[毫微]克|克|市?斤|市?担)$/u],
  ['energy', /^(?:千瓦时|兆瓦时|度)$/u],
  ['power', /^(?:[千兆吉]?瓦|[千兆]?伏安?|马力)$/u],
  ['time', /^(?:年|天|日|小时|个小时|分钟|秒钟?|个月|个工作日|学时|课时|个学时|个课时)$/u],
  ['people', /^(?:人次?|名|位|人[天份])$/u],
];

/** The kind of a unit as a figure or an indicator has it: 个百分点 is a share, 件 a count. */
export function unitKind(unit: string): UnitKind {
  return kinds.find(([, pattern]) => pattern.test(unit))?.[0] ?? 'count';
}
