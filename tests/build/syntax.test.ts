import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, inject, it } from 'vitest';
import { readPages, find, property } from '../support/pages.ts';

const { main: site } = inject('sites');

/** Methods newer than 2021 that would throw in an old browser, as they are called. */
const newer =
  /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|toWellFormed|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom|transferToFixedLength)\(|\b(?:Object|Map)\.groupBy\(|\bObject\.hasOwn\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(|\bstructuredClone\(|\bAbortSignal\.(?:any|timeout)\(|\bRegExp\.escape\(|\bIterator\.from\(|\bnew Set\([^)]*\)\.(?:union|intersection|difference)\(|\.values\(\)\.(?:map|filter|toArray)\(/u;

const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.m?js$/u.test(name),
);

function parseAs(code: string): string | null {
  try {
    parse(code, { ecmaVersion: 2021, sourceType: 'module' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the scripts of the site', () => {
  it('are of the syntax of 2021, and call nothing newer', () => {
    const wrong = scripts.flatMap((name) => {
      const code = readFileSync(join(site, name), 'utf8');
      const syntax = parseAs(code);
      // A script that brings these methods itself, for browsers that have none, may call them.
      const method = code.includes('wenkuNewerMethods') ? undefined : newer.exec(code)?.[0];
      return [
        ...(syntax === null ? [] : [`${name}: ${syntax}`]),
        ...(method === undefined ? [] : [`${name}: ${method}`]),
      ];
    });
    expect(scripts.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  it('are so within the pages too', () => {
    const wrong = readPages(site).flatMap((page) =>
      find(page, 'script:not([src])').flatMap((element) => {
        const type = property(element, 'type');
        if (type !== '' && type !== 'module' && type !== 'text/javascript') return [];
        const [child] = element.children;
        const code = child?.type === 'text' ? child.value : '';
        const found = parseAs(code) ?? newer.exec(code)?.[0];
        return found === undefined ? [] : [`${page.path}: ${found}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('would not pass with syntax of 2022', () => {
    expect(parseAs('class A { #field = 1; }')).not.toBeNull();
    expect(newer.test('list.toSorted()')).toBe(true);
  });
});
