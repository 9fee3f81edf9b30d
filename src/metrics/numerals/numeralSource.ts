// Patterns of one numeral in running text, longest first. Each starts with a mark that no other
// starts with or is bounded in length, so that no text takes more than linear time.
const digit = '[0-9０-９]';
// 5000万千瓦, 三百千米: 千 belongs to the unit there.
const thousand = '千(?![瓦伏赫克])(?!(?<=[十百万亿0-9０-９]千)米)';
const scale = `(?:[十百万亿]|${thousand})`;
const hanDigit = '一二两三四五六七八九';

const grouped = `${digit}{1,3}(?:,${digit}{3})+(?!${digit})`;
const one = `${digit}(?!${digit})`;
/** 7 4 7 7 2, 1 5 ．3, 12 345: digits that damage or a foreign habit set apart, alone or by three. */
const apart =
  `(?<!${digit})(?:${digit}(?: ${one})+(?: ?[.．] ?${digit}+(?: ${one})*)?` +
  `|${digit}{1,3}(?: [.．] ?|[.．] )${digit}{1,2}(?!${digit})` +
  `|${digit}{1,3}(?: ${digit}{3})+(?!${digit}))`;
// 19·5％: an older print has the point in the middle.
const decimals = `(?:(?:[.．]|·(?=${digit}{1,2}[%％]))${digit}+)?`;
/** 1，234 with the Chinese comma, which is sure only where a unit follows. */
const wideGrouped = (unit: string) =>
  `${digit}{1,3}(?:，${digit}{3})+(?!${digit})(?=[余多]?${scale}{0,2}[余多]?(?:${unit}))`;

/** 1,234.5, 3万5千, 1亿2千万, 2.5万亿, 3万4000. */
export const arabicSource = (unit: string) =>
  `(?:(?:${apart}|(?:${wideGrouped(unit)}|${grouped}|${digit}+)${decimals})` +
  `(?:${scale}{1,2}(?:零?${digit}+${decimals}${scale}{1,2})*(?:零?${digit}{3,})?)?)`;

// A Han number starts with a digit or 十: 百家 and 千家万户 are words, no counts.
// 两、三倍, but not 一、二、三.
const neighbours =
  '(?<!、)(?:一、[二两]|[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?=[十百千万亿倍个次年天])';

/** 三百二十, 八点六万, 两千零五, 二〇〇八, 廿二. */
export const hanSource =
  `(?:(?:(?:${neighbours}|[${hanDigit}十廿卅])(?:[零〇○${hanDigit}]|${scale})*|零(?=点))` +
  `(?:点[零〇${hanDigit}]+)?${scale}{0,2})`;

/** 壹佰贰拾叁, the financial numerals; two marks at least, since 伍, 陆, 柒 are names alone. */
export const financialSource = '(?:[壹贰叁肆伍柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+)';

/** 几十, 数百, 好几千: an order of magnitude. */
export const fewSource = `(?:(?:好?几|(?<![人次总件户个倍级分指基函多少双系参])数)${scale}{1,3})`;

/** xx, ××, 2XX, ＿＿, ○○, x.xx: digits that the text hides. 某 hides one before a scale. */
export const maskedSource = `(?:${digit}{0,4}(?:[xXｘＸ×]+|[＊*＿_○]{2,})(?:[.．][xXｘＸ×0-9]+)?|某+(?=[余多]?[万亿]))`;

/** 三分之二, 2分之1. */
export const fractionSource = `(?:[${hanDigit}十0-9]{1,3}分之[${hanDigit}十0-9]{1,3})`;

/** 1/3, １／４, whatever it is. */
export const slashedSource = '[1-9１-９][0-9０-９]?[/／][1-9１-９][0-9０-９]{0,2}';
/** The same, a fraction only where words around it say so (占1/3, 1/3以上). */
export const slashSource =
  `(?:(?<=[占近约过到达为]|(?:减少|精简|压缩|压减|下降|缩短|增加|增长|提高|裁减)了?)${slashedSource}` +
  `|${slashedSource}(?=以上|左右|的))(?![0-9０-９/／])`;

/** A scale that is a number alone: 百 of 近百件. */
export const bareScaleSource = '[十百千万亿]{1,2}';

/** The words that make a scale behind them a number. */
export const bareScaleLead = '近|约|上|超|超过|逾|将近|突破|不足|不到';
