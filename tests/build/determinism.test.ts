import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { subAddress, subPath } from '../support/sites.ts';

// Days of last change: those of the copy are not under git.
const isDated = (file: string) => /^(?:feeds|sitemap)/u.test(file);

/** A digest of every file of a folder, by path. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !isDated(file.slice(folder.length + 1)))
      .toSorted()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

it('the same content gives the same bytes, in another folder, time zone, and language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-same-'));
  const content = join(folder, '样例 content');
  const site = join(folder, 'site');
  cpSync('content', content, { recursive: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['src/cli/wenku.mjs', 'build', '--content', content, '--out', site],
      ...['--base', subPath, '--address', subAddress],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    },
  );
  expect(status, stderr).toBe(0);
  const again = digests(site);
  expect(Object.keys(again).length).toBeGreaterThan(100);
  expect(again).toHaveProperty('/speeches/jining-half-year/card.png');
  expect(again).toEqual(digests(inject('sites').sub));
  rmSync(folder, { recursive: true });
});
