import { describe, expect, it } from 'vitest';
import { inferFromFront } from '../../../src/import/infer.ts';

const offices = [
  { key: 'east', names: ['样东市政府办公室', '样东市府办'] },
  { key: 'west', names: ['样西区政府办公室'] },
];
const infer = (title: string, ...subtitles: string[]) =>
  inferFromFront({ title, subtitles }, offices);

describe('what a title says', () => {
  it.each([
    ['样东市政府办公室2021年上半年工作总结', 'east', 'half-year-summary', '上半年', 1, 2021],
    ['样西区政府办公室二〇〇九年度工作总结', 'west', 'annual-summary', '年度', null, 2009],
    ['一九九八年政府工作报告', 'unknown', 'work-report', '未注明', null, 1998],
    ['１９５６年国务院政府工作报告', 'unknown', 'work-report', '未注明', null, 1956],
    ['2019年工作总结', 'unknown', 'annual-summary', '未注明', null, 2019],
    ['在动员会上的讲话', 'unknown', 'meeting-speech', '未注明', null, null],
    ['办公室半年工作总结会讲话', 'unknown', 'half-year-summary', '半年', null, null],
  ])('%s', (title, office, genre, label, half, year) => {
    expect(infer(title)).toEqual({ office, genre, period: { label, half, year } });
  });

  it('takes the year from a dated line under it', () => {
    expect(infer('在总结会上的讲话', '（2010年7月8日）').period.year).toBe(2010);
  });

  it('leaves the office open where two are named', () => {
    const { office } = infer('样东市政府办公室与样西区政府办公室座谈会讲话');
    expect(office).toBe('unknown');
  });
});
