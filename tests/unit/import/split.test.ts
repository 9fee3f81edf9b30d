import { describe, expect, it } from 'vitest';
import { splitItems } from '../../../src/import/split.ts';

describe('splitting a compilation', () => {
  it.each([
    ['第1篇：样例', '第1篇：'],
    ['第 二 篇 样例', '第 二 篇 '],
    ['第３篇:样例', '第３篇:'],
    ['篇一：样例', '篇一：'],
    ['篇2 样例', '篇2 '],
    ['【篇1】样例', '【篇1】'],
    ['【第一篇】样例', '【第一篇】'],
    ['[篇10]样例', '[篇10]'],
  ])('knows the marker of %s', (line, marker) => {
    expect(splitItems(['首行。', line, '正文。']).map((item) => item.marker)).toEqual(['', marker]);
  });

  it.each(['篇幅不长的样例', '第一篇章已经写就', '一篇样例', '全篇一致'])(
    'takes %s for text',
    (line) => {
      expect(splitItems([line, '正文。'])).toHaveLength(1);
    },
  );

  it('takes the title of the compilation with the first marker', () => {
    const items = splitItems(['样例两篇', '篇一：甲', '正文。', '篇二：乙', '正文。']);
    expect(
      items.map(({ number, marker, firstLine, endLine }) => [number, marker, firstLine, endLine]),
    ).toEqual([
      [1, '样例两篇\n篇一：', 0, 3],
      [2, '篇二：', 3, 5],
    ]);
  });

  it('keeps sentences before the first marker as an item of their own', () => {
    const items = splitItems(['样例讲话', '有一句话。', '第一篇', '正文。']);
    expect(items.map(({ firstLine, endLine }) => [firstLine, endLine])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });
});
