import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader } from '../../../src/search/packs/bitReader.ts';
import { BitWriter } from '../../../src/search/packs/bitWriter.ts';
import { openCandidates, type Bundle } from '../../../src/search/packs/bundle.ts';
import { coverRun } from '../../../src/search/packs/cover.ts';
import { readDirectory, writeDirectory } from '../../../src/search/packs/directory.ts';
import { keepLoaded } from '../../../src/search/packs/keepLoaded.ts';
import { cutPacks, readPack, type PairPlaces } from '../../../src/search/packs/pack.ts';
import { pairOf } from '../../../src/search/packs/pairs.ts';
import { seal, unseal } from '../../../src/search/packs/seal.ts';
import { seededRandom } from '../../support/random.ts';
import { scan } from '../../support/scan.ts';

/** The pairs of a text by a plain walk: what Pagefind is to give. */
function pairsOf(text: string): PairPlaces[] {
  const places = new Map<number, number[]>();
  const ended = [...text, '\n'].join('');
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '\n') continue;
    const pair = pairOf(text.charCodeAt(at), ended.charCodeAt(at + 1));
    const known = places.get(pair) ?? [];
    known.push(at);
    places.set(pair, known);
  }
  return [...places]
    .toSorted(([one], [other]) => one - other)
    .map(([pair, list]) => ({ pair, places: Uint32Array.from(list) }));
}

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

describe('packs of pairs', () => {
  const random = seededRandom(3);
  const few = Array.from({ length: 90_000 }, () => '甲乙丙\n'.charAt(Math.floor(random() * 4)));
  const many = Array.from({ length: 30_000 }, () =>
    String.fromCharCode(0x4e00 + Math.floor(random() * 3000)),
  );
  const text = [...few, ...many, '\uffff\uffff'].join('');
  const pairs = pairsOf(text);
  const packs = [...cutPacks(pairs)];

  it('are of some kilobytes, and give back every place', () => {
    expect(Math.max(...packs.map(({ bytes }) => bytes.length))).toBeLessThan(9 * 1024);
    const all: number[] = [];
    for (const pack of packs) readPack(pack.bytes, pack, 0, pairOf(0xffff, 0xffff), all);
    expect(all).toEqual(pairs.flatMap(({ places }) => [...places]));
    for (let index = 0; index < pairs.length; index += 999) {
      const { pair = 0, places = [] } = pairs[index] ?? {};
      const found: number[] = [];
      for (const pack of packs) readPack(pack.bytes, pack, pair, pair, found);
      expect(found).toEqual([...places]);
    }
  });

  it('are found by the directory, and a run by its pairs in few of them', async () => {
    const directory = readDirectory(writeDirectory({ lengths: [text.length], packs }));
    expect(directory).toEqual({
      lengths: [text.length],
      packs: packs.map(({ pair, base }) => ({ pair, base })),
    });
    const loaded = new Set<number>();
    const bundle: Bundle = {
      directory,
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
    for (let round = 0; round < 200; round += 1) {
      const length = 1 + Math.floor(random() * 6);
      const at = Math.floor(random() * (text.length - length));
      const run = text.slice(at, at + length);
      if (run.includes('\n')) continue;
      const places = await find(run);
      expect(places).toHaveLength(scan([text], run));
      expect(places.every((place) => text.startsWith(run, place))).toBe(true);
    }
    expect(await find('甲丑')).toEqual([]);
    loaded.clear();
    await find(text.slice(100_000, 100_006));
    expect(loaded.size).toBeLessThan(5);
  });
});

describe('the pairs looked up of a run', () => {
  it('hold every unit of it, at the least cost', () => {
    expect(coverRun([1])).toEqual([0]);
    expect(coverRun([1, 1])).toEqual([0, 1]);
    expect(coverRun([1, 9, 1])).toEqual([0, 2]);
    expect(coverRun([1, 9, 1, 1])).toEqual([0, 2, 3]);
    expect(coverRun([1, 1, 9, 1])).toEqual([0, 1, 3]);
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
