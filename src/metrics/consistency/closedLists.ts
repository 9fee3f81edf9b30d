// Words that share out a whole between them: with each before a part, none is left out.
const divisions: readonly (readonly string[])[] = [
  ['中央', '地方'],
  ['男', '女'],
  ['建议', '提案'],
  ['上半年', '下半年'],
  ['税收收入', '非税收入'],
  ['第一产业', '第二产业', '第三产业'],
  ['一产', '二产', '三产'],
  ['个访', '集访'],
  ['个体', '集体'],
  ['城镇', '农村'],
  ['国税', '地税'],
  ['来文', '发文'],
  ['农业', '工业', '服务业'],
];

const others = /其他|其它|其余/u;

/** True where the words before the parts say that there are no more of them. */
export function isClosed(leads: readonly string[]): boolean {
  if (leads.some((lead) => others.test(lead))) return true;
  return divisions.some(
    (words) =>
      words.length === leads.length && words.every((word, at) => leads[at]?.includes(word)),
  );
}
