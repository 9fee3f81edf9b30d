import { describe, expect, it } from 'vitest';
import { findStandalone } from '../../../src/outline/standalone.ts';

const body =
  '全县粮食总产量平均每年增长百分之四，多种经营收入比五年前增加一倍多，农民的生活有了改善。';

describe('headings without a number', () => {
  it('are titles with a line to themselves, above 一、 where they come first', () => {
    const lines = ['过去五年的回顾', body, '今后五年的主要任务', '一、农业', body, '结束语', body];
    expect(findStandalone(lines)).toEqual([1, 0, 1, 0, 0, 1, 0]);
  });

  it('are sentences with a line to themselves, one level below the number above them', () => {
    const lines = [
      '一、去年工作',
      body,
      ...['农业连年增长。', '工业稳步提高。', '商业活跃。'],
    ].flatMap((line, index) => (index < 2 ? [line] : [line, body]));
    expect(findStandalone(lines)).toEqual([0, 0, 2, 0, 2, 0, 2, 0]);
  });

  it.each([
    ['one sentence among paragraphs', ['一、去年工作', body, '农业连年增长。', body]],
    ['a line that a link broke', ['会议认真学习了', '政府信息公开条例', body]],
    ['the words behind an opening mark', [`${body.slice(0, -1)}《`, '政府信息公开条例', body]],
    ['a line that leads on', [body, '各位代表：', body, '今年要做以下几件事：', body]],
    [
      'the name of a document',
      [body, '样例县信访工作条例（试行）', '在经过试行以后，将提请会议审议通过，再在全县施行。'],
    ],
    ['a signature', [body, '样例县人民政府办公室', '二〇一二年三月']],
    ['a sentence of the speaker', [body, '我们做到了这一点', body]],
  ])('are not %s', (_, lines) => {
    expect(findStandalone(lines).every((level) => level === 0)).toBe(true);
  });
});
