import { describe, expect, it } from 'vitest';
import { differenceText } from '../../../src/cli/differenceText.ts';
import { printable } from '../../../src/cli/printable.ts';
import { findDifferences } from '../../../src/import/difference.ts';

describe('differences', () => {
  it('are found line by line, with the line in the file that is there', () => {
    expect(findDifferences('甲\n乙\n丙\n丁\n', '甲\n乙二\n丙\n丁\n戊\n')).toEqual([
      { line: 2, held: ['乙'], imported: ['乙二'] },
      { line: 5, held: [], imported: ['戊'] },
    ]);
  });

  it('are shown to a person with what stands around them', () => {
    const long = (word: string) => `${'前'.repeat(80)}${word}${'后'.repeat(80)}`;
    const held = ['speaker: 样例', long('甲')].join('\n');
    const imported = ['speaker: null', long('乙')].join('\n');
    expect(differenceText(findDifferences(held, imported)).split('\n')).toEqual([
      '  差别（− 归档里现有的，+ 导入会写的）：',
      '  第 1 行：',
      '    − speaker: 样例',
      `    − …${'前'.repeat(12)}甲${'后'.repeat(12)}…`,
      '    + speaker: null',
      `    + …${'前'.repeat(12)}乙${'后'.repeat(12)}…`,
    ]);
  });

  it('of files that share nothing are one place', () => {
    const lines = (word: string) => Array.from({ length: 2000 }, (_, at) => word + String(at));
    const found = findDifferences(lines('甲').join('\n'), lines('乙').join('\n'));
    expect(found).toHaveLength(1);
    expect(differenceText(found)).toContain('另有 1997 行');
  });
});

describe('text on a terminal', () => {
  it('shows what the terminal would obey', () => {
    expect(printable('甲\u001b[2J乙\u202e丙\n\t')).toBe('甲<U+001B>[2J乙<U+202E>丙\n\t');
  });
});
