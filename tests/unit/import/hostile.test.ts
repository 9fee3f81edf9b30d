import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';
import { passThrough } from '../../support/pipeline.ts';
import { tricks } from '../../support/tricks.ts';

const places: Readonly<Record<string, (trick: string) => string>> = {
  paragraph: (trick) => `样例讲话\n同志们：\n${trick}\n谢谢大家。`,
  'middle of a sentence': (trick) => `样例讲话\n同志们：\n办理公文${trick}1200余件。`,
  title: (trick) => `${trick}\n同志们：\n办理公文12件。`,
  heading: (trick) => `样例讲话\n同志们：\n一、${trick}\n办理公文12件。`,
  salutation: (trick) => `样例讲话\n各位${trick}：\n办理公文12件。`,
};

const pass = (name: string, text: string) =>
  passThrough({ name, bytes: new TextEncoder().encode(text), seed: '' });

describe('hostile strings', () => {
  it('are many', () => {
    expect(new Set(tricks).size).toBeGreaterThan(200);
  });

  it.each(Object.keys(places))('are words and nothing else as %s', async (place) => {
    for (const trick of tricks) {
      const text = places[place]?.(trick) ?? '';
      const { outcome } = await pass('a.txt', text);
      expect([trick, outcome]).toEqual([trick, 'imported']);
    }
  });

  it('are words and nothing else all in one speech, in a record too', async () => {
    const text = `样例讲话\n同志们：\n${tricks.join('\n')}`;
    expect((await pass('a.txt', text)).outcome).toBe('imported');
    const record = JSON.stringify({ title: '样例讲话', text });
    expect((await pass('a-1.json', record)).outcome).toBe('imported');
  });

  it('are no formulas in a spreadsheet', () => {
    const formula = /(?:^|[,\n\r])"?[=+@\t]/u;
    for (const trick of tricks.filter((one) => /^[=+@\t]/u.test(one))) {
      expect(toCsv([{ 样例: trick }]).slice(1)).not.toMatch(formula);
    }
  });
});
