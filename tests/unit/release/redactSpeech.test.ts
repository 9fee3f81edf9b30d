import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSpeech, type CheckedSpeech } from '../../../src/check/checkSpeech.ts';
import { readVocabulary, vocabularyKeys } from '../../../src/files/vocabulary.ts';
import { leftWords } from '../../../src/release/leftWords.ts';
import { maskAll, maskPart, movedOffset, spansOf } from '../../../src/release/mask.ts';
import { publicSpeech } from '../../../src/release/publicSpeech.ts';
import { redactSpeech } from '../../../src/release/redactSpeech.ts';
import { speechSchema } from '../../../src/schema/speech.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const content = 'tests/fixtures/release/content';

function readSample(): CheckedSpeech {
  const file = `${content}/speeches/open/redacted-2023.mdx`;
  const keys = vocabularyKeys(readVocabulary(content).lists);
  const { checked } = checkSpeech(file, readFileSync(file, 'utf8'), keys);
  if (!checked) throw new Error('the sample breaks the schema');
  return checked;
}

const decided = { reason: '样例', reviewer: '样例', reviewed: '2026-11-26' };

describe('masking', () => {
  it('hides every place of the words, and words that overlap as one', () => {
    const spans = spansOf('甲乙丙乙丙丁', ['乙丙', '丙丁']);
    expect(spans).toEqual([
      { start: 1, end: 3 },
      { start: 3, end: 6 },
    ]);
    expect(maskAll('甲乙丙乙丙丁戊', spans)).toBe('甲██████戊');
    expect(movedOffset(6, spans)).toBe(7);
  });

  it('hides of a part of a text what is hidden in it, whole', () => {
    const text = '办理公文张三五件';
    const spans = spansOf(text, ['张三']);
    expect(maskPart(text, spans, { start: 2, end: 5 })).toBe('公文███');
    expect(maskPart(text, spans, { start: 5, end: 8 })).toBe('███五件');
    expect(maskPart(text, spans, { start: 0, end: 4 })).toBe('办理公文');
  });
});

describe('a speech with redactions, as the public sees it', () => {
  it('has its words masked in text, title lines and everything read from them', async () => {
    const { speech, body } = publicSpeech(readSample());
    expect(speechSchema.parse(speech)).toEqual(speech);
    const shown = `${JSON.stringify(speech, null, 1)}\n${body}`;
    await expect(shown).toMatchFileSnapshot('../../fixtures/release/redacted-2023.public.txt');
  });

  it('has nothing left of the words anywhere, nor a digest that would let them be guessed', () => {
    const original = readSample();
    const shown = publicSpeech(original);
    for (const { quote } of original.speech.redactions ?? []) {
      expect(leftWords(original, quote)).not.toEqual([]);
      expect(leftWords(shown, quote)).toEqual([]);
    }
    expect(shown.speech.source).toMatchObject({ sha256: '███', ledger: '███' });
    expect(shown.speech.source.written).toBeUndefined();
  });

  it('has no figure that is hidden, and of the others nothing that names it', () => {
    const speech = sampleSpeech({
      metrics: [
        sampleMetric({ text: '12件', quote: '办理公文12件' }),
        sampleMetric({ id: 'm02', text: '7件', quote: '其中密件7件', partOf: 'm01' }),
        sampleMetric({ id: 'm03', text: '3件', quote: '急件3件', partOf: 'm02' }),
      ],
      redactions: [{ paragraph: 'p001', quote: '密件7件', ...decided }],
    });
    const body = '\n办理公文12件，其中密件7件，急件3件。\n';
    const shown = redactSpeech({ speech, body });
    expect(shown.speech.metrics.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['m01', undefined],
      ['m03', undefined],
    ]);
    expect(shown.body).toBe('\n办理公文12件，其中███，急件3件。\n');
  });

  it('has repairs at the places to which they came, and none that tells of hidden words', () => {
    const repair = { rule: 'sample', reason: '样例', certainty: 'certain' } as const;
    const speech = sampleSpeech({
      emendations: [
        { id: 'e01', before: '二', after: '三', paragraph: 'p001', offset: 3, ...repair },
        { id: 'e02', before: '伍', after: '五', paragraph: 'p001', offset: 8, ...repair },
        { id: 'e03', before: '張', after: '张', count: 2, ...repair },
      ],
      redactions: [{ paragraph: 'p001', quote: '张三的电话', ...decided }],
    });
    const shown = redactSpeech({ speech, body: '\n由张三的电话共五个。\n' });
    expect(shown.speech.emendations).toEqual([
      { id: 'e02', before: '伍', after: '五', paragraph: 'p001', offset: 6, ...repair },
    ]);
    expect(shown.body).toContain('由███共五个');
  });

  it('stays as it is without redactions', () => {
    const speech = sampleSpeech();
    expect(redactSpeech({ speech, body: '\n样例\n' })).toEqual({ speech, body: '\n样例\n' });
  });
});
