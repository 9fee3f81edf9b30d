import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { demoContent } from './planted.ts';
import { wenku } from './wenku.ts';

/** Folders of sites built once for all tests of a project. */
export interface Sites {
  /** The archive itself. */
  main: string;
  /** The same under `subPath` at `subAddress`. */
  sub: string;
  /** Samples written to break things, imported by the command. */
  odd: string;
  /** The sample archive of `npm run demo`. */
  demo: string;
  /** The content of `odd`. */
  oddContent: string;
}

export const subPath = '/wenku/archive/';
export const subAddress = 'http://wenku.invalid';

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
  }
}

/** Runs the command; throws what it says when it fails. */
export function run(...args: string[]): void {
  const { code, error } = wenku(...args);
  if (code !== 0) throw new Error(`wenku ${args.join(' ')}\n${error}`);
}

function placesIn(folder: string): Sites {
  const place = (name: string) => join(folder, name);
  return {
    main: place('main'),
    sub: place('sub'),
    odd: place('odd'),
    demo: place('demo'),
    oddContent: place('content'),
  };
}

function build({ main, sub, odd, demo, oddContent }: Sites): void {
  cpSync('tests/fixtures/archive', oddContent, { recursive: true });
  run('import', 'tests/fixtures/odd', '--into', oddContent);
  run('build', '--content', 'content', '--out', main);
  const asSub = ['--base', subPath, '--address', subAddress];
  run('build', '--content', 'content', '--out', sub, ...asSub);
  run('build', '--content', oddContent, '--out', odd, '--release', 'internal');
  run('build', '--content', demoContent, '--out', demo, '--review');
}

/**
 * Builds the sites, or takes those that an earlier step of `npm test` has left in its folder. Without
 * such a folder they go when the tests are done.
 */
export default function setup(project: TestProject): () => void {
  const shared = process.env['WENKU_TEST_SITES'];
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'wenku-sites-'));
  const sites = placesIn(folder);
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) {
    build(sites);
    writeFileSync(whole, '');
  }
  project.provide('sites', sites);
  return () => {
    if (shared === undefined) rmSync(folder, { recursive: true });
  };
}
