import { describe, expect, it } from 'vitest';
import { makeFold } from '../../../src/search/fold.ts';
import { makeFoldTable } from '../../../src/search/index/foldTable.ts';
import { compileQuery } from '../../../src/search/match/compileQuery.ts';
import { foldQuery } from '../../../src/search/match/foldQuery.ts';
import { Ground } from '../../../src/search/match/ground.ts';
import { unitHits } from '../../../src/search/match/unitHits.ts';
import { readQuery } from '../../../src/search/query/readQuery.ts';
import { seededRandom } from '../../support/random.ts';
import { referenceHits, type ReferenceHit } from '../../support/referenceMatcher.ts';
import { queryKinds, sampleQuery, sampleText } from '../../support/sampleQueries.ts';

const fold = makeFold(makeFoldTable());

function read(source: string) {
  const reading = readQuery(source);
  if ('problem' in reading) throw new Error(`${source}: ${reading.problem.reason}`);
  return reading.query;
}

function hits(source: string, ...texts: string[]): ReferenceHit[] {
  const grounds = texts.map((text, paragraph) => ({
    paragraph,
    ground: new Ground(fold(text), () => text),
  }));
  return unitHits(compileQuery(read(source), fold), grounds).map(({ captures, ...hit }) => ({
    speech: 0,
    ...hit,
    captures: captures.map((capture) => capture && [capture.start, capture.end]),
  }));
}

/** The matched words, with what was captured in brackets. */
function found(source: string, ...texts: string[]): string[] {
  return hits(source, ...texts).map(({ paragraph, start, end, captures }) => {
    const text = texts[paragraph] ?? '';
    const captured = captures.map((span) => (span ? text.slice(...span) : '·'));
    return text.slice(start, end) + (captured.length > 0 ? `〔${captured.join('|')}〕` : '');
  });
}

describe('matching', () => {
  it.each([
    ['哈哈', '哈哈哈', ['哈哈', '哈哈']],
    ['總結', '总结，總結', ['总结', '總結']],
    ['ａ-1', 'A－１', ['A－１']],
    ['抓？促？', '抓落促实，抓、促实', ['抓落促实〔落|实〕']],
    ['抓？？', '抓落实，抓𠮷实', ['抓落实〔落实〕', '抓𠮷实〔𠮷实〕']],
    ['为＊服务', '为人民服务，为，服务', ['为人民服务〔人民〕']],
    ['一＊三', '一二三三', ['一二三〔二〕']],
    ['增1＊年', '增1,234万年', ['增1,234万年〔,234万〕']],
    ['[抓促]落', '抓落促落保落', ['抓落〔抓〕', '促落〔促〕']],
    [
      '信息{数}期',
      '信息1,234期、信息三十期、信息期',
      ['信息1,234期〔1,234〕', '信息三十期〔三十〕'],
    ],
    ['{数}件', '5万余件、１２件', ['5万余件〔5万余〕', '１２件〔１２〕']],
    ['{句首}落实', '“落实。落实；落实，落实', ['落实', '落实', '落实']],
    ['落实{句末}', '落实，落实。”落实', ['落实', '落实']],
    ['{段首}落实', '落实。落实', ['落实']],
    ['落实{段末}', '落实。落实。', ['落实']],
    ['不是…而是', '不是这样。而是那样，不是甲而是乙', ['不是甲而是〔甲〕']],
    ['不是…1…而是', '不是甲乙而是，不是甲而是', ['不是甲而是〔甲〕']],
    ['督查#2落实', '落实甲督查，督查落实', ['落实甲督查', '督查落实']],
    ['督查+1落实', '督查落实督查甲落实', ['督查甲落实〔甲〕']],
    ['督查-2落实', '督查甲落实，督查甲乙丙落实', ['督查']],
    ['督查~2落实', '落实甲督查，督查', ['督查']],
    ['推进|推动…工作', '推进工作，推动工作', ['推进工作〔〕', '推动工作〔〕']],
    ['抓？|促？', '抓甲促乙', ['抓甲〔甲|·〕', '促乙〔·|乙〕']],
  ])('%s in %s', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it('looks for several terms in one sentence, paragraph or speech', () => {
    const texts = ['落实督查。抓落实', '督查'];
    expect(found('落实 督查 范围:句', ...texts)).toEqual(['落实', '督查']);
    expect(found('落实 督查', ...texts)).toEqual(['落实', '督查', '落实']);
    expect(found('落实 督查 范围:篇', ...texts)).toEqual(['落实', '督查', '落实', '督查']);
    expect(found('落实 -抓 范围:句', ...texts)).toEqual(['落实']);
    expect(found('督查 -抓', ...texts)).toEqual(['督查']);
    expect(found('督查 -抓 范围:篇', ...texts)).toEqual([]);
  });

  it('takes a text that could run away in a moment', () => {
    const text = '的'.repeat(8000);
    expect(hits('的…的…的', text)).toHaveLength(7998);
    expect(hits('的＊甲＊乙＊丙', text)).toEqual([]);
    expect(hits('的…甲…的', text)).toEqual([]);
    expect(() => hits('的#300的', text)).toThrow('相合的方式太多');
  });

  it('equals the definitions in 2,000 generated queries of every operator', () => {
    const random = seededRandom(41);
    const wrong: string[] = [];
    const places = new Map(queryKinds.map((kind) => [kind, 0]));
    for (let round = 0; round < 2000; round += 1) {
      const kind = queryKinds[round % queryKinds.length] ?? 'text';
      const source = sampleQuery(kind, random);
      const texts = [sampleText(random), sampleText(random), sampleText(random)];
      const expected = referenceHits(foldQuery(read(source), fold), [texts], fold);
      const got = hits(source, ...texts);
      places.set(kind, (places.get(kind) ?? 0) + expected.length);
      if (JSON.stringify(got.map(sorted)) !== JSON.stringify(expected.map(sorted))) {
        wrong.push(`${source} in ${JSON.stringify(texts)}`);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const [kind, count] of places) expect(count, kind).toBeGreaterThan(10);
  });
});

const sorted = ({ speech, paragraph, start, end, term, captures }: ReferenceHit) => [
  speech,
  paragraph,
  start,
  end,
  term,
  captures,
];
