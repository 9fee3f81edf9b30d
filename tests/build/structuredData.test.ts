import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'astro/zod';
import { serve } from '../support/browser.ts';
import { find, property, readPages, words } from '../support/pages.ts';
import { subAddress } from '../support/sites.ts';

const sites = inject('sites');

/** Runs a program to its end; what it prints. */
function output(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args);
    let printed = '';
    let error = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new Error(error));
    });
  });
}

describe('the client of the guide', () => {
  const code = /```ts\n(?<code>[\s\S]*?)```/u.exec(readFileSync('content/guide/data.md', 'utf8'));

  it('runs, and lists the readings of an indicator', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wenku-client-'));
    const file = join(folder, 'indicator.ts');
    writeFileSync(file, code?.groups?.['code'] ?? '');
    const site = await serve(sites.demo);
    const printed = await output(file, site.address, 'documents-issued');
    await site.close();
    rmSync(folder, { recursive: true });
    const [name, ...rows] = printed.trimEnd().split('\n');
    expect(name).toBe('制发公文');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toContainEqual(expect.stringMatching(/^2015\t全年\t.*\t402件 exact\t.*402件/u));
  });
});

describe('structured data', () => {
  const scripts = (site: string) =>
    readPages(site).flatMap((page) =>
      find(page, 'script[type="application/ld+json"]').map((script) => ({
        path: page.path,
        data: z.record(z.string(), z.unknown()).parse(JSON.parse(words(script))),
      })),
    );

  it('tells of every speech and of the whole', () => {
    for (const site of [sites.main, sites.demo, sites.odd]) {
      const kinds = scripts(site).map(({ path, data }) => [path.split('/')[0], data['@type']]);
      const speeches = readPages(site).filter((page) => find(page, 'article.sheet').length > 0);
      expect(kinds.filter(([, kind]) => kind === 'Article').length).toBe(speeches.length);
      expect(kinds.filter(([folder]) => folder === 'data')).toEqual([['data', 'Dataset']]);
    }
  });

  it('gives whole addresses where the site has one', () => {
    const found = scripts(sites.sub);
    expect(found.length).toBeGreaterThan(2);
    for (const { data } of found) {
      expect(String(data['url'])).toMatch(new RegExp(`^${subAddress}`, 'u'));
    }
  });

  it('does not give an estimated year as the date', () => {
    const page = readPages(sites.main).find(
      ({ path }) => path === 'speeches/jining-half-year/index.html',
    );
    if (!page) throw new Error('no such page');
    const named = (name: string) => property(find(page, `meta[name=${name}]`)[0], 'content');
    expect(named('citation_author')).toBe('济宁市政府办公室');
    expect(named('citation_publication_date')).toBe('');
  });
});

it('every speech of every site is given as valid TEI, hostile ones too', () => {
  const schema = readFileSync(join(sites.odd, 'data/schema/speech-tei.rng'), 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other library reads RELAX NG here
  const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema));
  for (const site of [sites.main, sites.demo, sites.odd]) {
    const files = readdirSync(join(site, 'speeches'), { recursive: true, encoding: 'utf8' });
    const documents = files.filter((file) => file.endsWith('.xml'));
    expect(documents.length).toBeGreaterThan(0);
    for (const file of documents) {
      const document = XmlDocument.fromString(readFileSync(join(site, 'speeches', file), 'utf8'));
      validator.validate(document);
      document.dispose();
    }
  }
});
