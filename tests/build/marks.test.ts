import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { find, property, readPages, words, type SitePage } from '../support/pages.ts';
import { run } from '../support/sites.ts';
import { wenku } from '../support/wenku.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenku-marks-'));
const content = join(folder, 'content');
const marks = join(content, 'marks.yaml');
const address = ['--address', 'https://wenku.invalid'];

function metaOf(page: SitePage | undefined): Record<string, string> {
  const tags = page ? find(page, 'meta[name]') : [];
  return Object.fromEntries(tags.map((tag) => [property(tag, 'name'), property(tag, 'content')]));
}

beforeAll(() => {
  cpSync('tests/fixtures/release/content', content, { recursive: true });
  cpSync('tests/fixtures/release/marks/marks.yaml', marks);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the site of a public body', () => {
  let pages: SitePage[] = [];
  const page = (path: string) => pages.find((one) => one.path === path);

  beforeAll(() => {
    run('build', '--content', content, '--out', join(folder, 'site'), ...address);
    pages = readPages(join(folder, 'site'));
  });

  it('tells on every page whose it is, of a speech when and from whom it is, of a list what it is', () => {
    expect(metaOf(page('speeches/open-2020/index.html'))).toMatchObject({
      SiteName: '样例市人民政府讲稿文库',
      SiteDomain: 'wenku.invalid',
      SiteIDCode: '0000000000',
      ArticleTitle: '样例公开讲话（2020 年）',
      PubDate: '2026-11-26 00:00',
      ContentSource: '样例公开办公室',
      Url: 'https://wenku.invalid/speeches/open-2020/',
    });
    expect(metaOf(page('offices/index.html'))).toMatchObject({
      SiteIDCode: '0000000000',
      ColumnName: '按单位',
      ColumnType: '政务公开',
    });
  });

  it('has its marks at the foot and that it is archived at the head of every page', () => {
    for (const one of pages.filter(({ html }) => html.includes('<main'))) {
      const [footer] = find(one, 'footer.colophon');
      for (const mark of ['主办单位：样例市人民政府办公室', '网站标识码：0000000000', '网站找错']) {
        expect(words(footer), one.path).toContain(mark);
      }
      expect(words(find(one, '[aria-label=归档]')[0]), one.path).toContain(
        '已归档：本站自 2026-11-26',
      );
    }
  });

  it('is not built with a mark missing, or for another address', () => {
    const whole = readFileSync(marks, 'utf8');
    const build = (...options: string[]) =>
      wenku('build', '--content', content, '--out', join(folder, 'not'), ...options);
    writeFileSync(marks, whole.replace(/^icp: .*\n/mu, '').replace('phone', 'mobile'));
    const { code, error } = build(...address);
    expect(code).toBe(1);
    expect(error).toContain('icp 缺少这一项');
    expect(wenku('check', '--content', content).error).toMatch(/marks\.yaml:\d+ 机关网站的标识/u);
    writeFileSync(marks, whole);
    expect(build('--address', 'https://other.invalid').error).toContain(
      '网址的主机是 other.invalid',
    );
  });
});

describe('any other site', () => {
  it('shows no mark', () => {
    for (const one of readPages(inject('sites').main)) {
      expect(metaOf(one)['SiteName'], one.path).toBeUndefined();
      expect(one.html, one.path).not.toContain('网站标识码：');
    }
  });
});
