import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repair } from '../../../src/repair/repair.ts';
import { applyLedger } from '../../../src/text/tracked/applyLedger.ts';
import { undoLedger } from '../../support/undoLedger.ts';

const source = readFileSync('content/sources/office-half-year-speeches.raw.txt', 'utf8');

/** The 6,763 simplified characters of GB/T 2312: rows 16 to 87, 94 cells each. */
function simplifiedSet(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const set = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      set.add(decoder.decode(new Uint8Array([row, cell])));
    }
  }
  return set;
}

describe('repairing the real download', () => {
  const repaired = repair(source);

  it('gives the archived text from source and ledger, and the source back', () => {
    expect(applyLedger(source, repaired.ledger())).toBe(repaired.text);
    expect(undoLedger(repaired.text, repaired.ledger())).toBe(source);
  });

  it('leaves no reading, no Traditional remains and no fused mark', () => {
    expect(repaired.text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|著|\?|,(?!\d)/u);
    expect(repaired.text).toContain('无差错。总务室精打细算');
  });

  it('has no Han character outside the simplified set of GB 2312', () => {
    const known = simplifiedSet();
    const strange = [...repaired.text].filter(
      (character) => /\p{Script=Han}/u.test(character) && !known.has(character),
    );
    expect(strange).toEqual([]);
  });

  it('joins the paragraph that was cut and no other', () => {
    expect(repaired.text).toContain('副主任负责分管科室的教育管理');
    expect(repaired.text.split('\n').length).toBe(source.split('\n').length - 1);
  });

  it('keeps masks in brackets, which only look like readings', () => {
    expect(repaired.text).toContain('《济宁年鉴（xx）》');
    expect(repaired.text).toContain('《济宁市组织史（xx-xx）》');
  });
});

describe('repairing clean text', () => {
  it('changes nothing', () => {
    const clean = '成绩显著，名著三部，面积12公里(km)。';
    expect(repair(clean.replace('(km)', '')).ledger().edits).toEqual([]);
    expect(repair('plain (km), English: text').ledger().edits).toEqual([]);
  });
});

describe('joining what a download cut', () => {
  const joined = (text: string) => repair(text).text;

  it.each([
    ['审议了报告\n。会议高度评价', '审议了报告。会议高度评价'],
    ['国务院总理代表国务院所作的\n政府工作报告通过', '国务院总理代表国务院所作的政府工作报告通过'],
  ])('%j', (cut, whole) => {
    expect(joined(cut)).toBe(whole);
  });

  it.each([
    '一、统筹推进传承利用和公众参与\n第十条 鼓励',
    '同志们，\n今天开会。',
    '工作回顾\n一年来成绩很好。',
    '一、抓好落实，\n二、抓好督查',
  ])('leaves %j', (text) => {
    expect(joined(text)).toBe(text);
  });
});

it('takes no time by a line of many figures that ends in no page link', () => {
  const figures = `${'1'.repeat(78)}页`;
  expect(repair(`样例\n${figures}\n${'1 '.repeat(39)}页`).text).toContain(figures);
});
