import { describe, expect, it } from 'vitest';
import { makeBlocks } from '../../../src/outline/blocks.ts';
import { findHeading } from '../../../src/outline/heading.ts';
import { labelParts } from '../../../src/outline/parts.ts';
import { findGaps } from '../../../src/outline/sequence.ts';
import { splitRunIn } from '../../../src/outline/runIn.ts';

describe('finding a heading', () => {
  it.each([
    ['一、上半年工作回顾', 1, 9],
    ['（二）综合协调水平不断提高。充分发挥作用', 2, 14],
    ['(三)半角括号也算', 2, 9],
    ['1.抓好落实', 3, 6],
    ['（4）其他事项', 4, 7],
  ])('%s has level %i', (text, level, length) => {
    expect(findHeading(text)).toMatchObject({ level, length });
  });

  it.each([
    '一、二季度增长较快。',
    '一、抓好落实；',
    '今年以来，工作顺利。',
    '3.5亿元投入使用',
    '二十大精神',
  ])('%s is body', (text) => {
    expect(findHeading(text)).toBeNull();
  });

  it('takes a long numbered paragraph for body', () => {
    expect(findHeading(`一、${'很长的段落'.repeat(20)}`)).toBeNull();
  });
});

describe('the number of a heading', () => {
  it.each([
    ['第一部分 上半年工作回顾', 0, 1],
    ['第十二章　附则', 0, 12],
    ['①办文', 5, 1],
    ['3）办会', 5, 3],
    ['第六，大力加强作风建设。', 3, 6],
    ['二十一、其他', 1, 21],
    ['四', 1, 4],
  ])('%s', (text, level, number) => {
    expect(findHeading(text)).toMatchObject({ level, number });
  });
});

describe('gaps in the numbers', () => {
  const gaps = (...headings: (readonly [number, string])[]) =>
    findGaps(headings.map(([level, text]) => ({ level, text })));

  it('are told', () => {
    expect(gaps([2, '（一）甲'], [2, '（三）乙'], [2, '（五）丙'])).toEqual([
      '（一）之后是（三）',
      '（三）之后是（五）',
    ]);
    expect(gaps([1, '一、甲'], [1, '一、乙'], [1, '三、丙'])).toEqual(['一、之后是三、']);
    expect(gaps([1, '二、甲'])).toEqual(['编号从二、开始']);
  });

  it('are none where a level starts again below another heading', () => {
    expect(
      gaps([1, '一、甲'], [2, '（一）乙'], [2, '（二）丙'], [1, '二、丁'], [2, '（一）戊']),
    ).toEqual([]);
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

  it('takes longer sentences with commas, and 一要, where more follows', () => {
    const paragraph =
      '主要措施是：一要增加投入。今年多投。二是完善制度，落实责任。管好用好。三是加强监督。';
    const headings = splitRunIn(paragraph).filter(({ level }) => level === 3);
    expect(headings.map(({ text }) => text)).toEqual([
      '一要增加投入。',
      '二是完善制度，落实责任。',
    ]);
  });

  it('leaves a list behind semicolons whole', () => {
    const paragraph = '要做到三点：一是快；二是准；三是实。';
    expect(splitRunIn(paragraph)).toEqual([{ text: paragraph, level: 0, runIn: false }]);
  });
});

describe('the entries of a list', () => {
  const levels = (...lines: string[]) => makeBlocks(lines).map(({ level }) => level);

  it('are no headings behind a line that leads to them, where their level has none above', () => {
    expect(
      levels('（一）科技', '今后采取以下措施：', '（1）打破界限。统筹使用。', '（2）改进考核。'),
    ).toEqual([2, 0, 0, 0]);
    expect(levels('（一）科技', '今后采取以下措施：', '1.打破界限。', '（1）统筹使用。')).toEqual([
      2, 0, 3, 4,
    ]);
  });

  it('are whole where the last has more than one sentence', () => {
    expect(levels('采取以下措施：', '一、控制物价；', '二、加强管理。依法惩处。')).toEqual([
      0, 0, 0,
    ]);
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

  it.each([
    ['我们在前进中还存在一些问题和困难。突出的问题是收费偏多。', 'shortcomings'],
    [
      '形势总的来看是在向好的方面发展，但在前进过程中还存在着一些不容忽视的问题：办文较慢。',
      'shortcomings',
    ],
    ['总结一年来的工作，我们清醒地看到，发展中还存在不少问题和困难。', 'shortcomings'],
    ['回顾过去一年，我们清醒地看到，在前进道路上还有许多困难和问题。', 'shortcomings'],
    ['当前我市经济生活中存在的突出问题是物价上涨过多。', 'shortcomings'],
    ['但是，发展中仍然存在一些突出矛盾和问题。', 'shortcomings'],
    ['针对工作中存在的问题，制定了管理办法和配套措施。', 'achievements'],
    ['工作中存在的问题，制定了管理办法和配套措施。', 'achievements'],
    ['着力解决这些行业发展中存在的突出矛盾和问题。', 'achievements'],
  ])('behind what was done, %s begins %s', (text, part) => {
    const labels = labelParts([
      { text: '一、去年工作回顾', level: 1 },
      { text: '办理公文12件。', level: 0 },
      { text, level: 0 },
      { text: '二、今年工作安排', level: 1 },
    ]);
    expect(labels[2]?.part).toBe(part);
  });

  it('gives no part to what no cue decides', () => {
    const [heading, body] = labelParts([
      { text: '一、其他', level: 1 },
      { text: '略。', level: 0 },
    ]);
    expect([heading?.part, body?.part]).toEqual([null, null]);
  });
});
