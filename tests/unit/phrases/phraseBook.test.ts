import { describe, expect, it } from 'vitest';
import { commonFrame } from '../../../src/phrases/commonFrame.ts';
import { findCouplets } from '../../../src/phrases/couplets.ts';
import { findFormulas } from '../../../src/phrases/formulas.ts';
import { findFourCharacters } from '../../../src/phrases/fourCharacters.ts';
import { exactQuery } from '../../../src/archive/exactQuery.ts';
import { findFrames } from '../../../src/phrases/frames.ts';
import { findWordFrames } from '../../../src/phrases/wordFrames.ts';
import { findHeadings, headingSets } from '../../../src/phrases/headings.ts';
import { isDated, marksOf } from '../../../src/phrases/marks.ts';
import { blankFrame, maskFigures } from '../../../src/phrases/maskFigures.ts';
import { findParallels } from '../../../src/phrases/parallels.ts';
import { findPartSentences } from '../../../src/phrases/partSentences.ts';
import { findSeries } from '../../../src/phrases/series.ts';
import { findSlogans } from '../../../src/phrases/slogans.ts';
import type { PhraseEntry } from '../../../src/phrases/tally.ts';
import { findTransitions } from '../../../src/phrases/transitions.ts';
import { phraseSpeech } from '../../support/phraseSpeech.ts';

const newer = phraseSpeech(2019, [
  '今天召开会议，总结全年工作，部署明年任务。',
  '一、2019年工作回顾',
  '（一）围绕决策抓参谋，以文辅政有新提升。',
  '在市委的坚强领导下，我们紧紧围绕中心工作，报送信息120期，被采用81条。坚持急事急办、特事特办。',
  '（二）围绕落实抓督查，政令畅通有新保障。',
  '树立“服务创一流、安全无事故”的理念，人人有责任、个个有压力、事事有着落。思想上求新，工作上求实。',
  '同时，也要清醒地看到，工作标准还不够高，创新意识还不够强。',
  '二、2020年工作任务',
  '一是调研要求深；二是文稿要求精；三是信息要求快。',
  '同志们，让我们团结一心，为完成全年任务而努力奋斗！',
]);
const older = phraseSpeech(2015, [
  '这次会议的任务是总结工作。',
  '一、工作回顾',
  '在市委的坚强领导下，大家紧紧围绕中心工作，报送信息105期，被采用60条。',
]);
const both = [newer, older];
const texts = (entries: readonly PhraseEntry[]) => entries.map(({ text }) => text);

describe('formulas', () => {
  const found = findFormulas(both);

  it('are what several speeches repeat, without loose words at the edges', () => {
    expect(texts(found)).toContain('紧紧围绕中心工作');
    expect(texts(found).some((text) => /^在|下$|^我们|^大家/u.test(text))).toBe(false);
  });

  it('know their first and last year, their offices and every place', () => {
    const entry = found.find(({ text }) => text === '紧紧围绕中心工作');
    expect(entry).toMatchObject({ uses: 2, speeches: 2, firstYear: 2015, lastYear: 2019 });
    expect(entry?.places.map(({ speech, paragraph }) => [speech.id, paragraph.id])).toEqual([
      ['east-2019', 'p004'],
      ['east-2015', 'p003'],
    ]);
  });

  it('are none in one speech alone', () => {
    expect(findFormulas([newer])).toEqual([]);
  });
});

describe('sentence frames', () => {
  const found = findFrames(both);

  it('have a slot for each figure, and every realisation', () => {
    const frame = found.find(({ text }) => text === '报送信息{数}期，被采用{数}条');
    expect(frame?.places.map(({ words }) => words)).toEqual([
      '报送信息120期，被采用81条',
      '报送信息105期，被采用60条',
    ]);
    expect(blankFrame(frame?.text ?? '')).toBe('报送信息＿＿期，被采用＿＿条');
  });

  it.each([
    ['报送信息近1.2万余期', '报送信息{数}期'],
    ['2019年增长5%', '{年}增长{数}%'],
    ['xxx件', '{数}件'],
    ['居第3名', '居第{数}名'],
  ])('mask figures with their bounds: %s', (text, masked) => {
    expect(maskFigures(text)).toBe(masked);
  });
});

describe('by form', () => {
  it('four-character phrases stand between marks', () => {
    expect(texts(findFourCharacters(both))).toEqual(
      expect.arrayContaining(['急事急办', '特事特办', '团结一心']),
    );
  });

  it('three clauses built alike are parallel, two are a couplet', () => {
    expect(texts(findParallels(both))).toContain('人人有责任、个个有压力、事事有着落');
    expect(texts(findCouplets(both))).toContain('思想上求新，工作上求实');
  });

  it('slogans stand in quotation marks, single nouns do not count', () => {
    expect(texts(findSlogans(both))).toEqual(['“服务创一流、安全无事故”']);
    expect(findSlogans([phraseSpeech(2019, ['摘掉“帽子”。'])])).toEqual([]);
  });

  it('series count up from one, with what their items share', () => {
    const [entry] = findSeries(both);
    expect(entry?.text).toBe('一是调研要求深；二是文稿要求精；三是信息要求快');
    expect(entry?.pattern).toBe('3 项，各 5 字，句式“…要求…”');
  });
});

describe('by part', () => {
  it('sentences are those that do what the part is for', () => {
    expect(texts(findPartSentences(both, 'opening'))).toContain(
      '今天召开会议，总结全年工作，部署明年任务。',
    );
    expect(texts(findPartSentences(both, 'shortcomings'))).toEqual([
      '同时，也要清醒地看到，工作标准还不够高，创新意识还不够强。',
    ]);
    expect(texts(findPartSentences(both, 'closing'))).toEqual([
      '同志们，让我们团结一心，为完成全年任务而努力奋斗！',
    ]);
  });

  it('transitions open a sentence in several speeches', () => {
    expect(texts(findTransitions(both))).toEqual(['在市委的坚强领导下']);
  });
});

describe('headings', () => {
  it('lose their number and keep their level and pattern', () => {
    const entry = findHeadings(both).find(({ text }) => text.startsWith('围绕决策'));
    expect(entry?.text).toBe('围绕决策抓参谋，以文辅政有新提升');
    expect(entry?.pattern).toContain('二级标题');
  });

  it('make sets with what all of them are built with', () => {
    const set = headingSets(newer).find(({ level }) => level === 2);
    expect(set).toMatchObject({ frame: '围绕…抓…，…有新…', size: 16 });
  });

  it.each([
    ['参谋 服务 要 优|运转 服务 要 优|督查 服务 要 优', '…服务要优'],
    ['学习 要 先行 一步|效能 上 争创 一流', ''],
  ])('share a frame or none: %s', (headings, frame) => {
    expect(commonFrame(headings.split('|').map((words) => words.split(' ')))).toBe(frame);
  });
});

describe('freshness', () => {
  const entry = (text: string, change: Partial<PhraseEntry> = {}): PhraseEntry => ({
    text,
    uses: 2,
    speeches: 2,
    firstYear: 2015,
    lastYear: 2016,
    years: new Map(),
    offices: new Set(),
    parts: new Set(),
    areas: new Set(),
    places: [],
    pattern: '',
    ...change,
  });

  it('marks what was used last, what has not been for three years, what stands once', () => {
    expect(marksOf(entry('狠抓落实', { lastYear: 2019 }), 2019)).toEqual(['last-year']);
    expect(marksOf(entry('狠抓落实'), 2019)).toEqual(['unused']);
    expect(marksOf(entry('狠抓落实'), 2018)).toEqual([]);
    expect(marksOf(entry('狠抓落实', { uses: 1, lastYear: null }), 2019)).toEqual(['once']);
  });

  it.each([
    '“效能建设年”',
    '“十二五”规划',
    '十七届六中全会',
    '党的十八大',
    '保持共产党员先进性教育活动',
    '“三严三实”专题教育',
  ])('knows a title that belongs to its years: %s', (text) => {
    expect(isDated(text)).toBe(true);
  });

  it.each(['狠抓落实', '以人为本', '“马上就办、办就办好”', '提高工作效率'])(
    'leaves others alone: %s',
    (text) => {
      expect(isDated(text)).toBe(false);
    },
  );
});

describe('frames with places for words', () => {
  const speeches = [
    phraseSpeech(2022, [
      '以改革开放为动力，把经济发展和环境保护结合起来。在总结经验的基础上，样例推进。',
    ]),
    phraseSpeech(2021, [
      '以科技创新为动力，把教育事业和人才培养结合起来。在合理布局的基础上，样例推进。',
    ]),
    phraseSpeech(2020, [
      '以制度建设为动力，把文化事业和旅游产业结合起来。在充分协商的基础上，样例推进。',
    ]),
  ];
  const found = findWordFrames(speeches);

  it('are clauses that differ in one or two names only, with every realisation', () => {
    const frame = found.find(({ text }) => text === '把{词}和{词}结合起来');
    expect(frame?.places.map(({ words }) => words)).toEqual([
      '把经济发展和环境保护结合起来',
      '把教育事业和人才培养结合起来',
      '把文化事业和旅游产业结合起来',
    ]);
    expect(blankFrame(frame?.text ?? '')).toBe('把＿＿＿＿和＿＿＿＿结合起来');
    expect(exactQuery(frame?.text ?? '')).toBe('把＊和＊结合起来');
  });

  it('are none of one filling said again and again, nor of one speech', () => {
    const again = Array.from({ length: 4 }, (_, index) =>
      phraseSpeech(2020 - index, ['以经济建设为中心，样例推进。']),
    );
    expect(findWordFrames(again)).toEqual([]);
    const [first] = speeches;
    expect(first ? findWordFrames([first]) : null).toEqual([]);
  });
});
