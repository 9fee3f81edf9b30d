/**
 * Names whose characters look Traditional and are right in simplified text: places, people and
 * trade marks. They stay as they stand, in Traditional text by the second form.
 */
export const protectedNames: readonly (readonly [string, string])[] = [
  ['乾县', '乾县'],
  ['乾縣', '乾县'],
  ['乾安', '乾安'],
  ['乾陵', '乾陵'],
  ['乾隆', '乾隆'],
  ['乾坤', '乾坤'],
  ['昇腾', '昇腾'],
  ['昇騰', '昇腾'],
  ['昇思', '昇思'],
  ['李昇', '李昇'],
  ['毕昇', '毕昇'],
  ['畢昇', '毕昇'],
  ['魏徵', '魏徵'],
  ['瞭望', '瞭望'],
  ['慰藉', '慰藉'],
  ['狼藉', '狼藉'],
  ['枕藉', '枕藉'],
  ['於潜', '於潜'],
  ['於潛', '於潜'],
  ['後稷', '后稷'],
];
