import { toAscii } from './numeralMarks.ts';

const year = '(?:(?:19|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3})年';
const count = '[半一二两三四五六七八九十0-9]{1,3}';
const month = '\\d{1,2}月(?:份|底|末|中旬|初)?';
const within = `(?:底|末|初|上半年|下半年|前?[一二三四]季度|前[0-9一二三四五六七八九十]+个月|${month})`;
// 比上年增长 tells what is compared, not the time covered.
const own = '(?<![比较同与和跟过超占是]“?)';
const periods = [
  `截[止至](?:目前|今年|${year})?(?:\\d+月)?(?:底|末|中旬|初)?`,
  `(?:从|自)?${own}${year}(?:\\d+月)?[到至—-]{1,2}(?:${year}|現在|现在)(?:${within})?(?:的?${count}年[中间])?`,
  `(?:从|自)(?:${year}|[一二][〇○零一二三四五六七八九]{3}|\\d{4})[到至—-]{1,2}${year}(?:${within})?(?:的?${count}年[中间])?`,
  `(?:从)?去年${month}到[现現]在`,
  `(?:到|在)?(?<!\\d年到)${own}${year}(?:${within}|以来)?(?:以前|前|以来)?(?!同期)`,
  '到(?:今年|去年)?\\d+月(?:底|末)',
  '(?:到)?本世纪末',
  '(?<=^|[，。；：])年内',
  `(?:今年|年初|去年|近年|${count}年)以?来`,
  `${own}(?:过去|今后|未来|这|前|近)?${count}年[间内中]`,
  `${own}(?:过去|今后|未来|这|前|近)${count}年`,
  `(?<=^|[，。；：])${count}年(?=[\\u4e00-\\u9fff])(?!计划)|${count}年(?=为|平均|共|累计)`,
  `${own}(?:“?[一二三四五六七八九十]+五”?|第[一二三四五六七八九十]+个五年)(?:计划|规划)?(?:时期|期间|以来|末)`,
  `(?:从|到)?${own}[今去上当本明前]年(?!同期|度|预算|相比|基数)${within}?(?:起)?`,
  `${own}(?:上半年|下半年|全年|年[底末](?!前|报)|[一二三四]季度|前三季度)`,
];
// How often something is done covers time as well, except by the year: 年均 covers the years told.
const rates = '平均每[天日周月]|每[天日周月季]|日均|月均|日(?=访问量|接待量)|平时';
const pattern = new RegExp([...periods, rates].join('|'), 'gu');
// 由1954年的59%上升到63%: the year is that of the figure right behind it.
const ofNext = /^的/u;
const led = /[由从]$/u;

function isOfAnother(words: string, start: number, end: number): boolean {
  return ofNext.test(words.slice(end)) && end + 1 < words.length && led.test(words.slice(0, start));
}

/** The time that a figure covers: the last such words before it in its sentence; null without any. */
export function periodBefore(sentenceBefore: string): string | null {
  const ascii = toAscii(sentenceBefore);
  const told = [...ascii.matchAll(pattern)].filter(
    ({ index, 0: words }) => !isOfAnother(ascii, index, index + words.length),
  );
  const last = told.at(-1);
  return last ? sentenceBefore.slice(last.index, last.index + last[0].length) : null;
}

/** The words without what tells the time. */
export function withoutPeriod(words: string): string {
  const ascii = toAscii(words);
  return [...ascii.matchAll(pattern)].reduceRight(
    (rest, { index, 0: told }) => rest.slice(0, index) + rest.slice(index + told.length),
    words,
  );
}
