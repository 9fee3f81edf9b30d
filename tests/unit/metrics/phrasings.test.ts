import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/metrics/readQuantity.ts';
import { findSpots } from '../../../src/metrics/spots.ts';

const textsIn = (words: string) => findSpots(words).map(({ text }) => text);

describe('quantities as this genre states them', () => {
  it.each([
    ['同比增长12.5%。', '12.5%', 12.5, 'exact'],
    ['下降3.2个百分点。', '3.2个百分点', 3.2, 'exact'],
    ['办理近百件。', '近百件', 100, 'near'],
    ['培训上千人次。', '上千人次', 1000, 'near'],
    ['办结率达百分之九十五。', '百分之九十五', 95, 'exact'],
    ['召开会议十余次。', '十余次', 10, 'over'],
    ['印发文件1,234件。', '1,234件', 1234, 'exact'],
    ['印发文件１２３件。', '１２３件', 123, 'exact'],
    ['投资超过3.5亿元。', '超过3.5亿元', 350_000_000, 'over'],
    ['惠及群众约2万人。', '约2万人', 20_000, 'near'],
    ['接待来访三百二十人次。', '三百二十人次', 320, 'exact'],
    ['种树5000株左右。', '5000株左右', 5000, 'near'],
  ])('%s states %s', (sentence, text, value, qualifier) => {
    expect(textsIn(sentence)).toEqual([text]);
    expect(readQuantity(text)).toMatchObject({ value, qualifier, masked: null });
  });

  it('keeps a masked figure as a number of x, without a value', () => {
    expect(readQuantity('xxx余件')).toEqual({
      value: null,
      unit: '件',
      qualifier: 'over',
      masked: { digits: 3 },
    });
  });

  it('reads ranks where words say that they are ranks', () => {
    expect(textsIn('综合考评名列全省第二。')).toEqual(['第二']);
    expect(textsIn('位居全市首位。')).toEqual(['首位']);
    expect(textsIn('大力发展第三产业。')).toEqual([]);
    expect(textsIn('把安全放在首位。')).toEqual([]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    '2009年3月5日召开会议。',
    '〔2009〕12号文件。',
    '上午8:30开会。',
    '贯彻十一届十二次全委会精神。',
    '落实“三个代表”、四个全面、三农工作。',
    '实行24小时值班制。',
    '保障258电台运转。',
    '讲三个方面的问题。',
    '改造市政府十五楼会议室。',
    '《年鉴（xx）》编撰顺利。',
    '严格履行“一岗双责”。',
    '每月指派一名副主任牵头。',
    '确保千家万户平安。',
    '推进60件实事。',
    '用3个月时间整改。',
  ])('%s', (sentence) => {
    expect(textsIn(sentence)).toEqual([]);
  });
});
