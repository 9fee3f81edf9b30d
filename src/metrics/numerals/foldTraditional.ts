// The characters by which figures are told, one for one, so that offsets stay.
const traditional =
  '個項點億萬餘兩噸畝戶張門條場處間斷達約過從與較並幾數長減產縣區國個們總計劃標預勞動種類級歲幣噴優組輛臺檯艘隊層雙對篇冊議當將應須爭標額佔於';
const simplified =
  '个项点亿万余两吨亩户张门条场处间断达约过从与较并几数长减产县区国个们总计划标预劳动种类级岁币喷优组辆台台艘队层双对篇册议当将应须争标额占于';
const table = new Map([...traditional].map((mark, index) => [mark, simplified[index] ?? mark]));
const pattern = new RegExp(`[${traditional}]`, 'gu');

/**
 * Text in Traditional characters with those that tell figures as Simplified, of the same length.
 * Import repairs such text before; words that come another way are read all the same.
 */
export function foldTraditional(text: string): string {
  return text.replace(pattern, (mark) => table.get(mark) ?? mark);
}

/** The unit of a folded text as the text itself writes it. */
export function unitAsWritten(unit: string | null, folded: string, text: string): string | null {
  if (unit === null || folded === text) return unit;
  const at = folded.lastIndexOf(unit);
  return at < 0 ? unit : text.slice(at, at + unit.length);
}
