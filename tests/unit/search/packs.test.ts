import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert } from '../../../src/search/index/invert.ts';
import { BitReader } from '../../../src/search/packs/bitReader.ts';
import { BitWriter } from '../../../src/search/packs/bitWriter.ts';
import { openCandidates, openCounts, type Bundle } from '../../../src/search/packs/bundle.ts';
import { readDirectory, writeDirectory } from '../../../src/search/packs/directory.ts';
import { keepLoaded } from '../../../src/search/packs/keepLoaded.ts';
import { cutPacks } from '../../../src/search/packs/pack.ts';
import {
  cutStarts,
  joinStarts,
  partRange,
  readStarts,
  writeStarts,
} from '../../../src/search/packs/starts.ts';
import { seal, unseal } from '../../../src/search/packs/seal.ts';
import { seededRandom } from '../../support/random.ts';
import { scan } from '../../support/scan.ts';

describe('numbers written bit by bit', () => {
  it('are read as they were written', () => {
    const number = fc.record({
      value: fc.nat(2 ** 31 - 1),
      width: fc.integer({ min: 0, max: 32 }),
    });
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const writer = new BitWriter();
        for (const { value, width } of numbers) {
          writer.write(value, width);
          writer.writeGamma(value + 1);
          writer.writeUnary(width * 3);
        }
        const reader = new BitReader(writer.toBytes());
        for (const { value, width } of numbers) {
          expect(reader.read(width)).toBe(width === 32 ? value : value % 2 ** width);
          expect(reader.readGamma()).toBe(value + 1);
          expect(reader.readUnary()).toBe(width * 3);
        }
      }),
    );
  });
});

describe('packs of runs', () => {
  const random = seededRandom(3);
  const few = Array.from({ length: 90_000 }, () => '甲乙丙\n'.charAt(Math.floor(random() * 4)));
  const many = Array.from({ length: 30_000 }, () =>
    String.fromCharCode(0x4e00 + Math.floor(random() * 3000)),
  );
  const same = '丁'.repeat(5000);
  const text = [...few, ...many, same, '\uffff\uffff'].join('');
  // Two speeches, the separator of which is one of the paragraphs'.
  const cut = text.indexOf('\n', 60_000);
  const lengths = [cut, text.length - cut - 1];
  const packs = [...cutPacks(invert(text, [0, cut + 1], 500))];
  const parts = cutStarts(packs, 4).map((part) => ({
    first: part.first,
    packs: readStarts(writeStarts(part)),
  }));
  const directory = readDirectory(
    writeDirectory({
      lengths,
      parts: parts.map(({ first, packs: [pack] }) => ({ first, key: pack?.key ?? [] })),
    }),
  );
  const loaded = new Set<number>();
  const bundle: Bundle = {
    lengths,
    starts(run) {
      const { from, to } = partRange(directory.parts, run);
      return Promise.resolve(joinStarts(parts.slice(from, to)));
    },
    load(pack) {
      loaded.add(pack);
      return Promise.resolve(packs[pack]?.bytes ?? new Uint8Array());
    },
  };
  const find = async (run: string) => {
    let candidates = await openCandidates(bundle, run);
    while (candidates.packsLeft > 0) candidates = await candidates.narrow();
    return candidates.places;
  };
  const runs = Array.from({ length: 400 }, () => {
    const length = 1 + Math.floor(random() * 20);
    const at = Math.floor(random() * (text.length - length));
    return text.slice(at, at + length);
  }).filter((run) => !run.includes('\n'));

  it('are of some kilobytes, and told of by the directory', () => {
    expect(Math.max(...packs.map(({ bytes }) => bytes.length))).toBeLessThan(9 * 1024);
    expect(directory.lengths).toEqual(lengths);
    expect(parts.length).toBeGreaterThan(1);
    const all = joinStarts(parts);
    expect(all.first).toBe(0);
    expect(all.packs).toEqual(packs.map(({ key, goesOn }) => ({ key: [...key], goesOn })));
  });

  it('give back every place of a run, and none that is not', async () => {
    for (const run of [...runs, '甲丑', '丁丁', '丁'.repeat(40), '\uffff']) {
      const places = await find(run);
      expect([run, places.length]).toEqual([run, scan([text], run)]);
      expect(places.every((place) => text.startsWith(run, place))).toBe(true);
    }
  });

  it('tell how often a run stands in each speech, where that is often', async () => {
    let told = 0;
    for (const run of [...runs, '甲', '甲乙', '丁丁丁']) {
      const counts = await openCounts(bundle, run);
      if (counts === null) continue;
      told += 1;
      expect([...counts]).toEqual([scan([text.slice(0, cut)], run), scan([text.slice(cut)], run)]);
    }
    expect(told).toBeGreaterThan(10);
  });

  it('are few for a rare run, and one for the counts of a frequent one', async () => {
    loaded.clear();
    await find(text.slice(100_000, 100_006));
    expect(loaded.size).toBeLessThan(5);
    loaded.clear();
    await openCounts(bundle, '甲乙');
    expect(loaded.size).toBe(1);
  });
});

describe('a sealed file', () => {
  const body = Uint8Array.from([1, 2, 3, 4, 5]);
  const file = seal('a/1.bin', body);

  it('opens under its own path', () => {
    expect([...unseal('a/1.bin', file)]).toEqual([...body]);
  });

  it.each([
    ['of another path', 'b/1.bin', file],
    ['cut short', 'a/1.bin', file.subarray(0, -1)],
    ['cut to nothing', 'a/1.bin', file.subarray(0, 2)],
    ['changed', 'a/1.bin', file.with(6, 9)],
    ['that is a page', 'a/1.bin', new TextEncoder().encode('<!doctype html><p>404')],
  ])('%s does not open', (_, path, bytes) => {
    expect(() => unseal(path, bytes)).toThrow(expect.objectContaining({ reason: 'damaged', path }));
  });
});

describe('what is kept', () => {
  it('is loaded once, the latest only, and again when it failed', async () => {
    const asked: string[] = [];
    let fails = true;
    const load = keepLoaded((key: string) => {
      asked.push(key);
      return fails ? Promise.reject(new Error('cut')) : Promise.resolve(key);
    }, 2);
    await expect(load('a')).rejects.toThrow('cut');
    fails = false;
    for (const key of ['a', 'a', 'b', 'a', 'c', 'a', 'b']) expect(await load(key)).toBe(key);
    expect(asked).toEqual(['a', 'a', 'b', 'c', 'b']);
  });
});
