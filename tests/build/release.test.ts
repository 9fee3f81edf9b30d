import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEverything } from '../support/openEverything.ts';
import { run } from '../support/sites.ts';
import { wenku } from '../support/wenku.ts';

const fixture = 'tests/fixtures/release/content';
const folder = mkdtempSync(join(tmpdir(), 'wenku-release-'));
const place = (name: string) => join(folder, name);
const address = ['--address', 'http://wenku.invalid'];

/** Planted in internal speeches: a rare character in each field, and names and numbers of one's own. */
const characters = [
  ...'㑃㑄㑅㑆㑒㑓㑉㑊㑋㑌㑍㑎㑏㑐㑑㑕㑖㑗㑘㑙㑚㑛㑜㑝㑞㑡㑢㑣㑤㑥㑦㑧㑨㑟㑪㑫㑬㑭㑠',
];
const canaries = [...characters, 'zqx', '4711', '813次', '987654件', ':987654', '987,654'];
/** Hidden in a released speech by its redactions; digests of it would let them be guessed. */
const hidden = [...'㑲㑴㑵㑷㑸', '㑳类', '13800138000', '11010519491231002X', '5566'];
const digests = ['34ba85a7', 'bf6a0199', 'e0777f35'];
// The short name of an office and the note on it stand on no page.
const shownNowhere = ['㑗', '㑘'];
/** What editors wrote for each other goes into no public build, released or not. */
const editorsOnly = ['㑟', '㑪', '㑭', '㑠'];

/** Which of some words a site holds, and in which files. */
function scan(site: string, planted: readonly string[] = canaries): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of openEverything(site)) {
    for (const canary of planted) {
      if (text.includes(canary)) found.set(canary, [...(found.get(canary) ?? []), path]);
    }
  }
  return found;
}

function snapshot(site: string): Map<string, string> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((file) => [file.slice(site.length), readFileSync(file, 'latin1')]));
}

/** Marks the internal speeches of an archive, or those that were. */
function mark(content: string, from: string, to: string): void {
  for (const file of internalFiles(content)) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(`status: ${from}`, `status: ${to}`));
  }
}

/** Files of the internal speeches, and of the entries of lists that only they use. */
function canaryFiles(content: string): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('canary'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function internalFiles(content: string): string[] {
  return canaryFiles(content).filter((file) => file.endsWith('.mdx'));
}

function build(content: string, site: string, release: string): void {
  run('build', '--content', content, '--out', site, '--release', release, ...address);
}

describe('a public build of an archive with internal speeches', () => {
  const content = place('content');
  const site = place('site');
  let inInternal = new Map<string, string[]>();
  let onceReleased = new Map<string, string[]>();

  beforeAll(() => {
    cpSync(fixture, content, { recursive: true });
    build(content, place('internal'), 'internal');
    inInternal = scan(place('internal'));
    // The caches and the folder of the build held all of them a moment before, as released ones.
    mark(content, 'internal', 'public');
    build(content, site, 'public');
    onceReleased = scan(site);
    mark(content, 'public', 'internal');
    build(content, site, 'public');
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is scanned for words that an internal build has, and has of a released speech', () => {
    const of = (found: Map<string, string[]>, hidden: readonly string[]) =>
      canaries.filter((canary) => !found.has(canary) && !hidden.includes(canary));
    expect(of(inInternal, shownNowhere)).toEqual([]);
    expect(of(onceReleased, [...shownNowhere, ...editorsOnly])).toEqual([]);
    const endings = new Set([...inInternal.values()].flat().map((path) => path.split('.').at(-1)));
    expect([...endings].toSorted()).toEqual(
      expect.arrayContaining(['csv', 'html', 'json', 'md', 'svg', 'txt', 'xml']),
    );
  });

  it('holds none of them in any file or name, though the builds before did', () => {
    expect([...scan(site)]).toEqual([]);
    expect(wenku('search', '公文', '--site', site, '--json').out).toContain('open-2020');
    for (const words of ['㑒公文', '㑃题', '987654件']) {
      expect(wenku('search', words, '--site', site, '--json').out).toContain('"speeches":0');
      expect(wenku('search', words, '--site', place('internal'), '--json').out).toContain('zqx');
    }
  });

  it('holds nothing of the words that a released speech hides, which an internal one shows', () => {
    expect([...scan(site, [...hidden, ...digests])]).toEqual([]);
    const shown = scan(place('internal'), [...hidden, ...digests]);
    expect([...hidden, ...digests].filter((words) => !shown.has(words))).toEqual([]);
    const [page] = [...openEverything(site)].filter(
      ({ path }) => path === '/speeches/redacted-2023/index.html',
    );
    expect(page?.text).toContain('aria-label="此处已遮盖：个人信息">███</span>');
  });

  it('holds none of them as a site in a folder, nor packed', () => {
    const of = (release: string) => {
      const out = place(`folder-${release}`);
      run('build', '--content', content, '--out', out, '--release', release, '--offline');
      return out;
    };
    const out = of('public');
    const all = [...canaries, ...hidden, ...digests];
    expect([...scan(out, all)]).toEqual([]);
    const zip = place('zip');
    mkdirSync(zip);
    cpSync(`${out}.zip`, join(zip, 'site.zip'));
    expect([...scan(zip, all)]).toEqual([]);
    // The same look at an internal one finds them in words, in data that scripts hold, and in names.
    const inside = scan(of('internal'), ['zqx', '987654件', ':987654']);
    expect(inside.size).toBe(3);
    expect([...inside.values()].flat().some((path) => path.includes('.json.js!'))).toBe(true);
  });

  it('is exported as it is built', () => {
    const exported = (release: string, ...format: string[]) =>
      wenku('export', '--content', content, '--release', release, '--format', ...format).out;
    for (const format of [
      ['json'],
      ['csv', '--table', 'releases'],
      ['csv', '--table', 'metrics'],
    ]) {
      const released = exported('public', ...format);
      const planted = [...canaries, ...hidden, ...digests].filter((word) =>
        released.includes(word),
      );
      expect(planted, format.join(' ')).toEqual([]);
      expect(exported('internal', ...format)).toContain('canary-alone-zqx');
    }
    const record = exported('public', 'csv', '--table', 'releases').split('\r\n');
    expect(record.filter((row) => row.includes('遮盖'))).toHaveLength(8);
    expect(record.filter((row) => row.includes(',公开,'))).toHaveLength(3);
  });

  it('is byte for byte what it is where they never were', () => {
    const without = place('without');
    cpSync(fixture, without, { recursive: true });
    for (const file of canaryFiles(without)) rmSync(file);
    build(without, place('clean'), 'public');
    expect([...snapshot(site)]).toEqual([...snapshot(place('clean'))]);
  });
});

describe('a release with private data that nobody dealt with', () => {
  const content = 'tests/fixtures/release/findings';

  it('is not built: every finding is told with file and line', () => {
    const site = join(mkdtempSync(join(tmpdir(), 'wenku-findings-')), 'site');
    const { code, error } = wenku(
      'build',
      '--content',
      content,
      '--out',
      site,
      '--release',
      'public',
    );
    expect(code).toBe(1);
    expect(error).toMatch(
      /findings\.mdx:\d+ 要公开的文字里有不宜公开的内容，还没有处理：身份证号“/u,
    );
    expect(existsSync(site)).toBe(false);
  });

  it('is told of by wenku check --release, as JSON too', () => {
    const { code, out } = wenku('check', '--release', '--content', content, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ released: 1, internal: 0 });
    expect(wenku('check', '--release').code).toBe(0);
  });
});
