import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { checkArchive } from '../../src/files/checkArchive.ts';
import { find, property, readPages, words } from '../support/pages.ts';
import { demoContent } from '../support/planted.ts';

const sites = inject('sites');
const path = 'metrics/review/index.html';

describe('the page of open questions', () => {
  const page = readPages(sites.demo).find((one) => one.path === path);
  if (!page) throw new Error('no page of open questions in the sample archive');
  const cards = find(page, 'article');

  it('tells every finding of the check, each with its places and the entry that accepts it', async () => {
    const { findings } = await checkArchive(demoContent);
    expect(findings.length).toBeGreaterThan(15);
    const entries = find(page, 'article pre').map(words).join('\n');
    for (const { id } of findings) expect(entries).toContain(id.replaceAll("'", "''"));
    expect(cards).toHaveLength(findings.length);
    expect(find(page, 'article figure').length).toBeGreaterThanOrEqual(findings.length);
  });

  it('has a rule for every kind that can be chosen', () => {
    const styles = find(page, 'link[rel=stylesheet]')
      .map((sheet) => readFileSync(join(sites.demo, property(sheet, 'href')), 'utf8'))
      .concat(find(page, 'style').map(words))
      .join('');
    const kinds = find(page, 'input[name=kind]').map((input) => property(input, 'value'));
    expect(kinds.length).toBeGreaterThan(8);
    for (const kind of kinds.filter((name) => name !== 'all')) {
      expect(styles).toMatch(new RegExp(`data-kind=["']?${kind}["']?\\]`, 'u'));
    }
  });

  it('is no part of a site that was not asked for it', () => {
    expect(existsSync(join(sites.main, path))).toBe(false);
    const leading = readPages(sites.main).filter(({ html }) =>
      /href="[^"]*metrics\/review/u.test(html),
    );
    expect(leading.map((one) => one.path)).toEqual([]);
  });
});
