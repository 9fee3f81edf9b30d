import { toAscii } from '../numerals/numeralMarks.ts';

const financial = '壹贰叁肆伍陆陸柒捌玖拾佰仟';
const everyday = '一二三四五六六七八九十百千';
// 对折 and 半折 are five tenths of the price, 半成 is half of one tenth.
const halves: Readonly<Record<string, string>> = { 对折: '五折', 半折: '五折', 半成: '0.5成' };

/**
 * The words of one quantity written as texts mostly write them, when they are nothing else: without
 * blanks, without commas in a number, financial numerals as everyday ones, k and M as numbers.
 */
export function tidied(words: string): string {
  const plain = toAscii(words)
    .replace(/\s+/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/[壹贰叁肆伍陆陸柒捌玖拾佰仟]/gu, (mark) => everyday.charAt(financial.indexOf(mark)))
    .replace(/([\d.]+)([kKｋＫmMｍＭ])(?=个|$)/gu, (_, number: string, scale: string) =>
      String(Number(number) * (/[kKｋＫ]/u.test(scale) ? 1e3 : 1e6)),
    );
  return halves[plain] ?? plain;
}
