import { expect, it } from 'vitest';
import { breakLines } from '../../../src/cards/breakLines.ts';

const measure = (text: string) => [...text].length;
const lines = (text: string, width: number, most = 3) => breakLines(text, width, most, measure);

it('a short text is one line, and an empty one none', () => {
  expect(lines('样例讲话', 10)).toEqual(['样例讲话']);
  expect(lines(' ', 10)).toEqual([]);
});

it('lines are about as wide as each other, and no word is cut', () => {
  expect(lines('在样例市政府办公室工作总结大会上的讲话', 17)).toEqual([
    '在样例市政府办公室',
    '工作总结大会上的讲话',
  ]);
});

it('no closing mark begins a line, no opening one ends it, and a number keeps its unit', () => {
  for (let width = 6; width < 20; width += 1) {
    const found = lines('关于《样例条例》的说明，以及2019年度工作情况（样例）的报告。', width, 9);
    for (const line of found) expect(line).not.toMatch(/^[，。》）年]|[《（]$|2019$/u);
    expect(found.join('')).toBe('关于《样例条例》的说明，以及2019年度工作情况（样例）的报告。');
  }
});

it('a text of more lines than there may be ends with ……', () => {
  const found = lines('样例'.repeat(30), 10);
  expect(found).toHaveLength(3);
  expect(found[2]).toMatch(/……$/u);
  for (const line of found) expect(measure(line)).toBeLessThanOrEqual(10);
});

it('a word wider than a line is cut', () => {
  expect(lines('abcdefghijkl', 5)).toEqual(['abcd', 'efgh', 'ijkl']);
});
