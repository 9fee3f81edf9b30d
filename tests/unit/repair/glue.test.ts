import { describe, expect, it } from 'vitest';
import { findGlue } from '../../../src/repair/glue.ts';
import { TrackedText } from '../../../src/text/tracked/trackedText.ts';

const withoutGlue = (text: string) => TrackedText.from(text).replace(findGlue(text)).text;

describe('readings glued behind characters', () => {
  it.each([
    ['總結(jié)工作', '總結工作'],
    ['學（xué）習(xí)', '學習'],
    ['政(zheng)(zheng)府(fu)(fu)', '政府'],
    ['各(ge)位', '各位'],
    ['女(nü)子', '女子'],
  ])('go: %s', (glued, text) => {
    expect(withoutGlue(glued)).toBe(text);
  });

  it.each([
    '公里(km)',
    '《年鉴(xx)》',
    '组织史(xx-xx)',
    '甲(A)',
    '毫米(mm)',
    '办公(OA)系统',
    '吨(t)',
  ])('only look like it, and stay: %s', (text) => {
    expect(withoutGlue(text)).toBe(text);
  });
});
