import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRuns } from '../../../../src/text/runs/commonRuns.ts';

const wordsOf = (a: string, b: string, least?: number) =>
  commonRuns(a, b, least === undefined ? {} : { least }).map((run) =>
    a.slice(run.a.start, run.a.end),
  );

describe('passages in common', () => {
  it('are given longest first, each with its place in both texts', () => {
    const a = '今年以来，我们狠抓工作落实。要切实转变工作作风，不断提高服务水平。';
    const b = '会议要求，要切实转变工作作风，不断提高服务水平；我们狠抓工作落实。';
    const runs = commonRuns(a, b, { least: 6 });
    expect(runs.map((run) => a.slice(run.a.start, run.a.end))).toEqual([
      '要切实转变工作作风，不断提高服务水平',
      '我们狠抓工作落实',
    ]);
    for (const run of runs) {
      expect(b.slice(run.b.start, run.b.end)).toBe(a.slice(run.a.start, run.a.end));
    }
    expect(runs[0]?.length).toBe(18);
  });

  it('have eight characters at least, marks at the ends not counted', () => {
    expect(wordsOf('，进一步加强工作。', '，进一步加强工作。')).toEqual([]);
    expect(wordsOf('，进一步加强了工作。', '，进一步加强了工作。')).toEqual(['进一步加强了工作']);
  });

  it('are found through blanks, other widths, other quotation marks and capitals', () => {
    const a = '报送信息１２０期，其中“要情”３期，用ＯＡ系统';
    const b = '报送信息 120 期,其中"要情" 3期, 用oa系统';
    expect(wordsOf(a, b)).toEqual([a]);
  });

  it('break where a figure or a word differs', () => {
    const a = '全年共报送各类信息一百二十期，被省市采用三十四条';
    const b = '全年共报送各类信息一百八十期，被省市采用三十四条';
    expect(wordsOf(a, b, 6)).toEqual(['十期，被省市采用三十四条', '全年共报送各类信息一百']);
  });

  it('do not overlap in the first text; what is left of a shorter one stands if it is long enough', () => {
    const a = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
    const b = '甲乙丙丁戊己庚辛壬癸子丑。壬癸子丑寅卯辰巳午未申酉';
    expect(wordsOf(a, b)).toEqual(['甲乙丙丁戊己庚辛壬癸子丑', '寅卯辰巳午未申酉']);
  });

  it('are found each time the first text says them', () => {
    const b = '为全市经济社会发展作出新的贡献';
    expect(wordsOf(`${b}。${b}！`, b)).toEqual([b, b]);
  });

  it('hold whole characters beyond the basic plane', () => {
    const word = '𠮷祥如意万事顺遂';
    const [run] = commonRuns(`甲${word}`, `乙${word}`);
    expect(run).toEqual({ a: { start: 1, end: 10 }, b: { start: 1, end: 10 }, length: 8 });
    expect(commonRuns('𠮷𠮷', '', { least: 1 })).toEqual([]);
  });

  it('of any two texts are the same words, do not overlap, and miss no common stretch', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙，'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = commonRuns(a, b, { least: 4 });
        const covered = new Set<number>();
        for (const run of runs) {
          expect(b.slice(run.b.start, run.b.end)).toBe(a.slice(run.a.start, run.a.end));
          for (let at = run.a.start; at < run.a.end; at += 1) {
            expect(covered.has(at)).toBe(false);
            covered.add(at);
          }
        }
        for (let at = 0; at + 4 <= a.length; at += 1) {
          const stretch = a.slice(at, at + 4);
          if (/^，|，$/u.test(stretch) || !b.includes(stretch)) continue;
          expect([0, 1, 2, 3].some((step) => covered.has(at + step))).toBe(true);
        }
      }),
    );
  });

  it('of a text that repeats one character take no longer than others', () => {
    const [run, ...rest] = commonRuns('啊'.repeat(20_000), '啊'.repeat(10_000));
    expect(run?.length).toBe(10_000);
    expect(rest).toHaveLength(1);
  });
});
