import { expect, it } from 'vitest';
import { signNote } from '../../../src/archive/signNote.ts';
import { sampleMetric } from '../../support/sampleSpeech.ts';

it('the signs of a table are explained, and no others', () => {
  expect(signNote([sampleMetric()])).toBe('');
  expect(signNote([sampleMetric({ qualifier: 'over' }), sampleMetric({ qualifier: 'near' })])).toBe(
    '“＞”为“余、多、以上”；“≈”为“近、约”。',
  );
  expect(signNote([sampleMetric({ value: null, masked: { digits: 2 }, qualifier: 'over' })])).toBe(
    '原文隐去的数字只给出数量级，不作为零。',
  );
});
