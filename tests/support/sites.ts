import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Builds the sites; the folders go when the tests are done. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'wenku-sites-'));
  const place = (name: string) => join(folder, name);
  const oddContent = place('content');
  cpSync('tests/fixtures/archive', oddContent, { recursive: true });
  run('import', 'tests/fixtures/odd', '--into', oddContent);
  run('build', '--content', 'content', '--out', place('main'));
  const asSub = ['--base', subPath, '--address', subAddress];
  run('build', '--content', 'content', '--out', place('sub'), ...asSub);
  run('build', '--content', oddContent, '--out', place('odd'), '--release', 'internal');
  run('build', '--content', demoContent, '--out', place('demo'), '--review');
  const sites = {
    main: place('main'),
    sub: place('sub'),
    odd: place('odd'),
    demo: place('demo'),
    oddContent,
  };
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true });
}
