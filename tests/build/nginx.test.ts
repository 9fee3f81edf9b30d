import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compressSite } from '../../src/files/compressSite.ts';
import { nginxConfig } from '../../src/hosting/nginx/nginxConfig.ts';
import { responseHeaders } from '../../src/hosting/responseHeaders.ts';
import { freePort } from '../support/freePort.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { subPath } from '../support/sites.ts';

const sites = inject('sites');
let nginx: ChildProcess | null = null;
let root = '';
let host = '';

/** Puts a link in the place of another in one step, as a deploy does. */
function point(name: string, site: string): void {
  symlinkSync(site, join(root, `${name}.new`));
  renameSync(join(root, `${name}.new`), join(root, name));
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${host}${subPath}${path}`, { headers, redirect: 'manual' });

describe.skipIf(!hasNginx)(
  'a site behind nginx, with the configuration that the command gives',
  () => {
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'wenku-nginx-'));
      cpSync(sites.sub, join(root, 'new'), { recursive: true });
      compressSite(join(root, 'new'));
      cpSync(sites.sub, join(root, 'old'), { recursive: true });
      point('current', join(root, 'new'));
      point('previous', join(root, 'old'));
      const listen = `127.0.0.1:${String(await freePort())}`;
      host = `http://${listen}`;
      const place = { root, base: subPath, listen, serverName: '_' };
      nginx = await startNginx(root, nginxConfig(place), `${host}${subPath}`);
    });
    afterAll(() => {
      nginx?.kill();
      if (root !== '') rmSync(root, { recursive: true });
    });

    it.each(['', 'speeches/jining-half-year/', 'search/index/listing.bin', 'none/'])(
      'answers with every header of safety: /%s',
      async (path) => {
        const { headers } = await get(path);
        for (const [name, value] of Object.entries(responseHeaders)) {
          expect(headers.get(name), name).toBe(value);
        }
        expect(headers.get('cache-control')).toBe('no-cache');
      },
    );

    it('lets a file named by its content be kept, and asks for every other', async () => {
      const page = await (await get('')).text();
      const script = /src="[^"]*\/(?<file>_astro\/[^"]+)"/u.exec(page)?.groups?.['file'] ?? '';
      const { status, headers } = await get(script);
      expect([status, headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      const etag = (await get('')).headers.get('etag') ?? '';
      expect((await get('', { 'if-none-match': etag })).status).toBe(304);
    });

    it('says the kind of each file, and that text is UTF-8', async () => {
      const kinds = await Promise.all(
        ['', 'speeches/jining-half-year/jining-half-year.txt', 'icon.svg', 'data/metrics.csv'].map(
          async (path) => (await get(path)).headers.get('content-type'),
        ),
      );
      expect(kinds).toEqual([
        'text/html; charset=utf-8',
        'text/plain; charset=utf-8',
        'image/svg+xml; charset=utf-8',
        'text/csv; charset=utf-8',
      ]);
    });

    it('sends what was compressed at build, and parts of a file', async () => {
      const text = 'speeches/jining-half-year/jining-half-year.txt';
      const packed = await get(text, { 'accept-encoding': 'gzip' });
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect(await packed.text()).toBe(readFileSync(join(sites.sub, text), 'utf8'));
      const part = await get('search/index/listing.bin', { range: 'bytes=0-3' });
      expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 4]);
    });

    it('leads an address without its slash to the page, and tells what is missing', async () => {
      const moved = await get('speeches/jining-half-year');
      expect([moved.status, moved.headers.get('location')]).toEqual([
        301,
        `${subPath}speeches/jining-half-year/`,
      ]);
      const missing = await get('none/');
      expect([missing.status, await missing.text()]).toEqual([
        404,
        expect.stringContaining('没有这一页'),
      ]);
    });

    it('breaks no page while a new site takes the place of the old, over and over', async () => {
      let isSwapping = true;
      const swap = async () => {
        for (let turn = 0; isSwapping; turn += 1) {
          point('current', join(root, turn % 2 === 0 ? 'old' : 'new'));
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      };
      const swapping = swap();
      const bad: string[] = [];
      for (let round = 0; round < 40; round += 1) {
        const pages = ['', 'speeches/', 'speeches/jining-half-year/', 'search/'].map(
          async (path) => {
            const answer = await get(path);
            const page = await answer.text();
            if (answer.status !== 200 || !page.includes('</html>')) bad.push(path);
            const parts = [...page.matchAll(/(?:src|href)="[^"]*\/(_astro\/[^"]+)"/gu)];
            for (const [, file = ''] of parts) if ((await get(file)).status !== 200) bad.push(file);
          },
        );
        await Promise.all(pages);
      }
      isSwapping = false;
      await swapping;
      expect(bad).toEqual([]);
    });

    it('gives a page of before the deploy its scripts, which the new site no longer has', async () => {
      const page = await (await get('')).text();
      const script = /src="[^"]*\/(?<file>_astro\/[^"]+)"/u.exec(page)?.groups?.['file'] ?? '';
      point('current', join(root, 'new'));
      rmSync(join(root, 'new', script));
      expect((await get(script)).status).toBe(200);
    });
  },
);
