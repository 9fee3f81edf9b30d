import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadError } from '../../../src/search/loadError.ts';
import { buildIndex } from '../../../src/search/index/buildIndex.ts';
import { cutBundles } from '../../../src/search/index/cutBundles.ts';
import { invert } from '../../../src/search/index/invert.ts';
import { openSite } from '../../../src/search/index/nodeEngine.ts';
import { indexFolder } from '../../../src/search/packs/files.ts';
import { wordsPath } from '../../../src/search/words.ts';
import { writeSampleSite } from '../../support/sampleSite.ts';

const speeches = ['甲', '乙', '丙'].map((name, index) => ({
  id: `sample-${String(index)}`,
  texts: [`样例${name}：狠抓落实`, '一项一项抓落实，抓出成效。'],
}));

function snapshot(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

const temporary = () => mkdtempSync(join(tmpdir(), 'wenku-index-'));

describe('bundles', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ id: `s-${String(index)}`, units: 10 }));
  const names = (list: typeof many, most: number) =>
    cutBundles(list, most).map((indexes) => indexes.map((index) => list[index]?.id).join(' '));

  it('hold every speech once, and no more than they may', () => {
    const cut = cutBundles(many, 1000);
    expect(cut.flat().toSorted((one, other) => one - other)).toEqual([...many.keys()]);
    expect(Math.max(...cut.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it('stay as they are but for one when a speech is added', () => {
    const before = new Set(names(many, 1000));
    const after = names([{ id: 'new', units: 10 }, ...many], 1000);
    // The one that takes it may be cut in two.
    expect(after.filter((bundle) => !before.has(bundle)).length).toBeLessThanOrEqual(2);
    expect(after.length).toBeGreaterThan(5);
  });

  it('take a speech that is too long, and none', () => {
    expect(cutBundles([{ id: 'a', units: 5000 }], 1000)).toEqual([[0]]);
    expect(cutBundles([], 1000)).toEqual([]);
  });
});

describe('the runs of a text', () => {
  const entriesOf = (text: string, starts: number[], most?: number) =>
    [...invert(text, starts, most)].map((entry) => {
      const key = String.fromCharCode(...entry.key);
      return entry.kind === 'counts'
        ? [entry.kind, key, [...entry.counts]]
        : [entry.kind, key, [...entry.places]];
    });

  it('are each unit with its next, in order, with every place', () => {
    expect(entriesOf('抓，抓a\n抓，', [0, 5])).toEqual([
      ['places', 'a\n', [3]],
      ['places', '抓a', [2]],
      ['places', '抓，', [0, 5]],
      ['places', '，\n', [6]],
      ['places', '，抓', [1]],
    ]);
  });

  it('are told apart by what comes behind where they stand often, and counted by speech', () => {
    expect(
      entriesOf('抓实a抓实b抓实c\n抓实a抓实a', [0, 10], 4).filter(([, key]) =>
        String(key).startsWith('抓'),
      ),
    ).toEqual([
      ['counts', '抓', [3, 2]],
      ['counts', '抓实', [3, 2]],
      ['places', '抓实a', [0, 10, 13]],
      ['range', '抓实b', [3, 6]],
    ]);
  });

  it('are none of no text', () => {
    expect([...invert('', [])]).toEqual([]);
  });
});

describe('an index', () => {
  let site: string;
  let kept: string;
  beforeAll(async () => {
    site = writeSampleSite(speeches);
    kept = temporary();
    await buildIndex(site, kept);
  });

  it('is the same, byte by byte, of the same speeches', async () => {
    const other = writeSampleSite(speeches);
    await buildIndex(other);
    expect([...snapshot(join(other, indexFolder))]).toEqual([...snapshot(join(site, indexFolder))]);
  });

  it('keeps the bundles of the build before, and drops those that are no more', async () => {
    const [bundle = ''] = readdirSync(join(kept, indexFolder));
    const times = () => statSync(join(kept, indexFolder, bundle, 'directory.bin')).mtimeMs;
    const before = times();
    await buildIndex(site, kept);
    expect(times()).toBe(before);
    const changed = writeSampleSite(speeches.slice(1));
    await buildIndex(changed, kept);
    expect(readdirSync(join(kept, indexFolder))).toHaveLength(1);
    expect(readdirSync(join(kept, indexFolder))).not.toContain(bundle);
    expect((await (await openSite(changed)).positions('狠抓')).size).toBe(2);
  });

  it('is made again in one bundle when a speech is added, the others being the same bytes', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `sample-${String(index)}`,
      texts: [`样例${String(index)}：狠抓落实`, '一项一项抓落实'],
    }));
    const added = { id: 'sample-added', texts: ['样例新：抓出成效'] };
    // So many that the bundle that takes the new speech is not cut in two.
    const most = 270;
    const bundles = temporary();
    const build = async (speechesThere: typeof many) => {
      const folder = writeSampleSite(speechesThere);
      await buildIndex(folder, bundles, most);
      return { folder, files: snapshot(join(folder, indexFolder)) };
    };
    const before = await build(many);
    const times = new Map(
      readdirSync(join(bundles, indexFolder)).map((name) => [
        name,
        statSync(join(bundles, indexFolder, name)).mtimeMs,
      ]),
    );
    const after = await build([added, ...many]);
    const bundlesOf = (files: Map<string, string>) =>
      new Set([...files.keys()].flatMap((name) => (name.includes('/') ? name.split('/')[0] : [])));
    const [old, now] = [bundlesOf(before.files), bundlesOf(after.files)];
    const kept = [...now].filter((name) => old.has(name));
    expect(old.size).toBeGreaterThan(4);
    expect([now.size, kept.length]).toEqual([old.size, old.size - 1]);
    for (const [name, bytes] of after.files) {
      if (kept.some((bundle) => name.startsWith(`${bundle ?? ''}/`))) {
        expect(bytes === before.files.get(name), name).toBe(true);
      }
    }
    // Taken as they are, not made again.
    for (const name of kept) {
      expect(statSync(join(bundles, indexFolder, name ?? '')).mtimeMs).toBe(times.get(name ?? ''));
    }
    const engine = await openSite(after.folder);
    expect([...(await engine.positions('成效')).keys()]).toEqual([0]);
    expect((await engine.positions('狠抓')).size).toBe(60);
  });

  it('finds a run in an archive of no speech nowhere', async () => {
    const empty = writeSampleSite([]);
    await buildIndex(empty);
    expect((await (await openSite(empty)).positions('抓')).size).toBe(0);
  });

  describe('whose files are not what they were', () => {
    const files = (of: string) => [...snapshot(join(of, indexFolder)).keys()];
    const failure = async (of: string): Promise<LoadError['reason'] | 'none'> => {
      try {
        const engine = await openSite(of);
        await engine.positions('抓');
        await Promise.all([0, 1, 2].map((index) => engine.words(index)));
        return 'none';
      } catch (error) {
        return (error as LoadError).reason;
      }
    };
    const damage = async (change: (path: string) => void, of: (name: string) => boolean) => {
      for (const name of files(site).filter(of)) {
        const own = writeSampleSite(speeches);
        await buildIndex(own, kept);
        change(join(own, indexFolder, name));
        const reason = await failure(own);
        expect([name, reason]).toEqual([name, expect.stringMatching(/^(?:missing|damaged)$/u)]);
      }
    };

    it('is not searched when one is cut short', () =>
      damage(
        (path) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
        () => true,
      ));

    it('is not searched when one is a page that says 404', () =>
      damage(
        (path) => writeFileSync(path, '<!doctype html><title>404</title>'),
        () => true,
      ));

    it('is not searched when one is missing', () =>
      damage(
        (path) => rmSync(path),
        (name) => name !== 'listing.bin',
      ));

    it('is not searched when words are of another build', async () => {
      const own = writeSampleSite(speeches);
      await buildIndex(own);
      const path = join(own, wordsPath('sample-1'));
      writeFileSync(path, readFileSync(path, 'utf8').replace('成效', '效成'));
      expect(await failure(own)).toBe('damaged');
    });

    it('is not searched when a bundle is of another build', async () => {
      const own = writeSampleSite(speeches);
      const other = writeSampleSite(speeches.slice(1));
      await buildIndex(own);
      await buildIndex(other);
      const [bundle = ''] = files(own);
      const [otherBundle = ''] = files(other);
      writeFileSync(
        join(own, indexFolder, bundle),
        readFileSync(join(other, indexFolder, otherBundle)),
      );
      expect(await failure(own)).toBe('damaged');
    });
  });
});
