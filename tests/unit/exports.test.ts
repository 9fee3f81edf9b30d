import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const exported = /^export (?:async )?(?:function\*?|const|class) (?<name>[\p{L}\p{N}_$]+)/gmu;
// Astro and the content layer ask for these by name.
const askedForByAstro = /^src\/(?:pages\/|content\.config\.ts$)/u;

function codeIn(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro|mjs)$/u.test(file))
      .map((file) => join(folder, file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

it('nothing is exported that no other file uses', () => {
  const code = new Map([
    ...codeIn('src'),
    ...codeIn('tests'),
    ['astro.config.mjs', readFileSync('astro.config.mjs', 'utf8')],
  ]);
  const users = new Map<string, Set<string>>();
  for (const [file, text] of code) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) {
      users.set(word, (users.get(word) ?? new Set()).add(file));
    }
  }
  const found = [...code].flatMap(([file, text]) =>
    [...text.matchAll(exported)].map(({ groups }) => ({ file, name: groups?.['name'] ?? '' })),
  );
  expect(found.length).toBeGreaterThan(800);
  const unused = found.filter(
    ({ file, name }) => !askedForByAstro.test(file) && (users.get(name)?.size ?? 0) < 2,
  );
  expect(unused).toEqual([]);
});
