import { describe, expect, it } from 'vitest';
import { isReleased } from '../../../src/release/release.ts';
import { restrictLists } from '../../../src/release/restrictLists.ts';
import { usedKeys } from '../../../src/release/usedKeys.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  name: '样例',
  area: 'documents',
  unit: '件',
  definition: '样例',
  direction: 'neutral',
  match: ['样例'],
  ...change,
});

const lists = {
  offices: new Map([
    ['east', { name: '样例东', shortName: '东' }],
    ['west', { name: '样例西', shortName: '西' }],
  ]),
  genres: new Map([
    ['half-year-summary', { name: '样例', order: 1 }],
    ['other', { name: '样例', order: 2 }],
  ]),
  areas: new Map([
    ['documents', { name: '样例', order: 1, cues: [] }],
    ['spoken-of', { name: '样例', order: 2, cues: [] }],
    ['unused', { name: '样例', order: 3, cues: [] }],
  ]),
  indicators: new Map([
    ['documents.handled', indicator({ parts: ['documents.part', 'documents.secret'] })],
    ['documents.part', indicator({ total: 'documents.handled' })],
    ['documents.secret', indicator({ total: 'documents.handled' })],
  ]),
};

describe('a build', () => {
  it('has a speech that is released, an internal one has all', () => {
    const internal = sampleSpeech();
    const released = sampleSpeech({ release: { status: 'public' } });
    expect([isReleased(internal, 'public'), isReleased(released, 'public')]).toEqual([false, true]);
    expect([isReleased(internal, 'internal'), isReleased(released, 'internal')]).toEqual([
      true,
      true,
    ]);
  });

  it('has the entries of the lists that its speeches use, and of an indicator no part that is not', () => {
    const metrics = [
      sampleMetric(),
      sampleMetric({ id: 'm02', indicator: 'documents.part' }),
      sampleMetric({ id: 'm03', indicator: null }),
    ];
    const use = { speech: sampleSpeech({ metrics }), areas: ['spoken-of'] };
    const kept = restrictLists(lists, usedKeys([use], lists.indicators));
    expect([...kept.offices.keys()]).toEqual(['east']);
    expect([...kept.genres.keys()]).toEqual(['half-year-summary']);
    expect([...kept.areas.keys()]).toEqual(['documents', 'spoken-of']);
    expect([...kept.indicators]).toEqual([
      ['documents.handled', indicator({ parts: ['documents.part'] })],
      ['documents.part', indicator({ total: 'documents.handled' })],
    ]);
  });

  it('has of an indicator no total that is not in it', () => {
    const metrics = [sampleMetric({ indicator: 'documents.part' })];
    const keys = usedKeys([{ speech: sampleSpeech({ metrics }), areas: [] }], lists.indicators);
    expect([...restrictLists(lists, keys).indicators]).toEqual([['documents.part', indicator()]]);
  });
});
