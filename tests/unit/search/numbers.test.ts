import { describe, expect, it } from 'vitest';
import {
  mayEndNumber,
  mayStartNumber,
  numbersIn,
  numberSource,
} from '../../../src/search/match/numbers.ts';
import { seededRandom } from '../../support/random.ts';

const random = seededRandom(4711);
const marks = [
  ...'0123456789０１９一二两三四五六七八九十廿卅零〇百千万亿壹贰叁肆伍柒捌玖拾佰仟某○几好数',
  ...'xXｘＸ×＊*＿_余多点分之,，.．、 近约上超家米瓦个件次年期工作a%',
  '分之',
  '近万',
  '几十',
  '一、二',
];

function sample(): string {
  const length = Math.floor(random() * 12);
  return Array.from({ length }, () => marks[Math.floor(random() * marks.length)] ?? '').join('');
}

describe('numbers in a text', () => {
  it('are those that their pattern finds, and start and end where numbers may', () => {
    const pattern = new RegExp(numberSource, 'gu');
    const masked = (match: RegExpExecArray) => match.groups?.['masked'] !== undefined;
    let count = 0;
    for (let round = 0; round < 30_000; round += 1) {
      const text = sample();
      const found = [...text.matchAll(pattern)];
      for (const match of found) {
        const end = match.index + match[0].length;
        expect([text, mayStartNumber(text, match.index)]).toEqual([text, true]);
        expect([text, mayEndNumber(text, end)]).toEqual([text, true]);
      }
      const starts = numbersIn(text).map(({ start }) => start);
      const sure = found.filter((match) => !masked(match)).map(({ index }) => index);
      expect([text, sure.filter((start) => !starts.includes(start))]).toEqual([text, []]);
      const all = found.map(({ index }) => index);
      expect([text, starts.filter((start) => !all.includes(start))]).toEqual([text, []]);
      count += starts.length;
    }
    expect(count).toBeGreaterThan(30_000);
  });

  it('are read as wholes', () => {
    const words = (text: string) => numbersIn(text).map(({ start, end }) => text.slice(start, end));
    expect(words('报送信息1,234期，三百二十件，5万余人，近万次，xx期')).toEqual([
      ...['1,234', '三百二十', '5万余', '万', 'xx'],
    ]);
    expect(words('excel 表，百家争鸣')).toEqual([]);
  });
});
