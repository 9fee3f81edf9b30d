import { beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/search/context.ts';
import type { Engine } from '../../../src/search/engine.ts';
import { buildIndex } from '../../../src/search/index/buildIndex.ts';
import { openSite } from '../../../src/search/index/nodeEngine.ts';
import { runSearch } from '../../support/runSearch.ts';
import { writeSampleSite } from '../../support/sampleSite.ts';

describe('filters', () => {
  let engine: Engine;
  beforeAll(async () => {
    const site = writeSampleSite([
      {
        id: 'new',
        year: '2021',
        office: 'east',
        texts: ['样例落实', '样例落实'],
        parts: ['plans', 'opening'],
        areas: [['meetings'], []],
      },
      { id: 'old', year: '2019', office: 'west', texts: ['落实落实落实'], parts: ['plans'] },
    ]);
    await buildIndex(site);
    engine = await openSite(site);
  });

  it('lets through what every chosen filter lets through', async () => {
    const { total } = await runSearch('落实', engine, { part: ['plans'], office: ['east'] });
    expect(total).toEqual({ hits: 1, speeches: 1 });
  });

  it('counts each filter under the others', async () => {
    const { facets } = await runSearch('落实', engine, { office: ['east'] });
    expect(Object.fromEntries(facets.office)).toEqual({ east: 2, west: 3 });
    expect(Object.fromEntries(facets.part)).toEqual({ plans: 1, opening: 1 });
    expect(Object.fromEntries(facets.area)).toEqual({ meetings: 1 });
  });
});

describe('the words around a hit', () => {
  it('never cut a character in two', () => {
    const context = contextOf('𠮷𠮷抓𠮷𠮷', { paragraph: 0, offset: 4, length: 1, term: 0 }, 3);
    expect(context).toEqual({ before: '𠮷𠮷', match: '抓', after: '𠮷' });
  });
});
