import { describe, expect, it } from 'vitest';
import { releaseRecord } from '../../../src/export/releaseRecord.ts';
import { sampleSpeech } from '../../support/sampleSpeech.ts';

const decided = { reason: '个人信息', reviewer: '样例甲', reviewed: '2026-11-26' };

describe('the record of a release', () => {
  it('tells who decided what, when and on what basis, and never the hidden words', () => {
    const record = releaseRecord(
      sampleSpeech({
        release: { status: 'public', ...decided, reason: '已在网站公开', note: '样例备注' },
        redactions: [{ paragraph: 'p002', quote: '13800138000', ...decided }],
        accepted: [
          { finding: 'mobile-number:p003:13900139000', reason: '值班电话' },
          { finding: 'sum:p005:138期/80期', reason: '与公开无关' },
        ],
      }),
    );
    expect(JSON.stringify(record)).not.toContain('13800138000');
    const whole = { reviewer: '样例甲', reviewed: '2026-11-26', note: null };
    expect(record).toEqual([
      { ...whole, decision: 'public', place: null, reason: '已在网站公开', note: '样例备注' },
      { ...whole, decision: 'redaction', place: 'p002', reason: '个人信息' },
      { ...whole, decision: 'accepted', place: 'p003', reason: '值班电话' },
    ]);
  });

  it('says of a speech that nobody looked at that it stays in', () => {
    expect(releaseRecord(sampleSpeech())).toEqual([
      {
        decision: 'internal',
        place: null,
        reason: null,
        reviewer: null,
        reviewed: null,
        note: null,
      },
    ]);
  });
});
