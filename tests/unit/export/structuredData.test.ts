import { expect, it } from 'vitest';
import { ldJson, speechArticle, statedDate } from '../../../src/export/structuredData.ts';
import { sampleSpeech } from '../../support/sampleSpeech.ts';

const site = { name: '样例文库', licence: '样例' };
const article = (title: string) =>
  ldJson(speechArticle('s', sampleSpeech({ title }), '单位', '文种', site, (path) => `/${path}/`));

it('no word of structured data ends its script, and all come back', () => {
  const title = '</script><script>alert(1)</script>&amp;\u2028<!--';
  const text = article(title);
  expect(text).not.toMatch(/[<>&\u2028]/u);
  expect(JSON.parse(text)).toMatchObject({ headline: title, inLanguage: 'zh-CN' });
});

it('the date is what the words state: a day, else a year, never an estimate', () => {
  const estimate = { year: 2010, certainty: 'likely', evidence: [] } as const;
  const hidden = { label: '上半年', half: 1, year: null } as const;
  expect(statedDate(sampleSpeech({ date: '2020-07-15' }))).toBe('2020-07-15');
  expect(statedDate(sampleSpeech())).toBe('2020');
  expect(
    statedDate(sampleSpeech({ period: hidden, yearEstimate: { ...estimate, evidence: [] } })),
  ).toBeUndefined();
});
