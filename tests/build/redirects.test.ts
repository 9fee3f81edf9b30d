import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';

const { odd } = inject('sites');

it('the former address of a speech leads to it, in every site that holds it', () => {
  const page = readFileSync(join(odd, 'speeches/sample-first-half/index.html'), 'utf8');
  expect(page).toContain('url=/speeches/sample-2020-h1/');
  expect(existsSync(join(odd, 'redirect.js'))).toBe(true);
});
