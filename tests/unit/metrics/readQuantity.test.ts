import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/metrics/quantities/readQuantity.ts';

describe('the words of one quantity, read whole', () => {
  it.each([
    ['九成五', 9.5, '成'],
    ['三成半', 3.5, '成'],
    ['75折', 7.5, '折'],
    ['七五折', 7.5, '折'],
    ['半折', 5, '折'],
    ['一 百 五 十 个 百 分 点', 150, '个百分点'],
    ['百分之１，１２３', 1123, '百分之'],
    ['十 余 万', 100_000, null],
    ['12k个百分点', 12_000, '个百分点'],
    ['第二百五十', 250, null],
  ])('%s', (text, value, unit) => {
    expect(readQuantity(text)).toMatchObject({ value, unit });
  });

  it.each(['五折页', '三成半成品', '半成品', '第一时间'])('%s is none', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});
