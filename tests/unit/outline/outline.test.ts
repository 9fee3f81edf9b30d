import { describe, expect, it } from 'vitest';
import { findHeading } from '../../../src/outline/heading.ts';
import { labelParts } from '../../../src/outline/parts.ts';
import { splitRunIn } from '../../../src/outline/runIn.ts';

describe('finding a heading', () => {
  it.each([
    ['一、上半年工作回顾', 1, 9],
    ['（二）综合协调水平不断提高。充分发挥作用', 2, 14],
    ['(三)半角括号也算', 2, 9],
    ['1.抓好落实', 3, 6],
    ['（4）其他事项', 4, 7],
  ])('%s has level %i', (text, level, length) => {
    expect(findHeading(text)).toEqual({ level, length });
  });

  it.each(['今年以来，工作顺利。', '3.5亿元投入使用', '二十大精神'])('%s is body', (text) => {
    expect(findHeading(text)).toBeNull();
  });

  it('takes a long numbered paragraph for body', () => {
    expect(findHeading(`一、${'很长的段落'.repeat(20)}`)).toBeNull();
  });
});

describe('splitting run-in headings', () => {
  it('gives heading and body, which rejoin to the paragraph', () => {
    const paragraph =
      '（二）协调有力。先有总述。一是立足重点抓协调。用好职能。二是立足应急抓协调。坚持值班。';
    const pieces = splitRunIn(paragraph);
    expect(pieces.map(({ level }) => level)).toEqual([2, 0, 3, 0, 3, 0]);
    expect(pieces.map(({ text }) => text).join('')).toBe(paragraph);
    expect(pieces.map(({ runIn }) => runIn)).toEqual([true, true, true, true, true, false]);
  });

  it('leaves a list behind semicolons whole', () => {
    const paragraph = '要做到三点：一是快；二是准；三是实。';
    expect(splitRunIn(paragraph)).toEqual([{ text: paragraph, level: 0, runIn: false }]);
  });
});

describe('labelling parts', () => {
  it('lets a first-level heading decide for what follows, with its words as cue', () => {
    const labels = labelParts([
      { text: '今天开会。', level: 0 },
      { text: '一、上半年工作回顾', level: 1 },
      { text: '成绩很好。', level: 0 },
      { text: '同时也要清醒地看到差距和不足。', level: 0 },
      { text: '二、下半年工作安排', level: 1 },
      { text: '抓好落实。', level: 0 },
      { text: '同志们，让我们共同努力！', level: 0 },
    ]);
    expect(labels.map(({ part }) => part)).toEqual([
      'opening',
      'achievements',
      'achievements',
      'shortcomings',
      'plans',
      'plans',
      'closing',
    ]);
    expect(labels[1]?.cue).toBe('上半年工作');
    expect(labels[2]?.cue).toBeNull();
  });

  it('gives no part to what no cue decides', () => {
    const [heading, body] = labelParts([
      { text: '一、其他', level: 1 },
      { text: '略。', level: 0 },
    ]);
    expect([heading?.part, body?.part]).toEqual([null, null]);
  });
});
