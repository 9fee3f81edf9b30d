import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutChunks } from '../../../src/search/index/cutChunks.ts';
import { writeArchive } from '../../../src/search/index/writeArchive.ts';
import { loadArchive } from '../../../src/search/whole/loadArchive.ts';
import { sampleManifest, writeSampleSite } from '../../support/sampleSite.ts';

const speeches = Array.from({ length: 30 }, (_, index) => ({
  id: `sample-${String(index)}`,
  texts: ['样例抓落实', `第${String(index)}篇𠮷，ＡＢ`],
}));

describe('the packed archive', () => {
  const site = writeSampleSite(speeches);
  const list = writeArchive(site);
  const read = async (path: string) => Uint8Array.from(await readFile(join(site, path)));

  it('gives back every word of every speech', async () => {
    const archive = await loadArchive(sampleManifest(speeches), list, read);
    for (const [index, { id, texts }] of speeches.entries()) {
      expect(archive.speech(index)?.id).toBe(id);
      expect(archive.words(index).texts).toEqual(texts);
    }
  });

  it('is the same bytes for the same speeches', () => {
    expect(writeArchive(writeSampleSite(speeches))).toEqual(list);
    expect(JSON.parse(readFileSync(join(site, 'search/archive.json'), 'utf8'))).toEqual(list);
  });

  it('is cut so that a new speech changes one chunk', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ id: `sample-${String(index)}` }));
    const chunksOf = (list: typeof many) =>
      cutChunks(list).map((chunk) => chunk.map(({ id }) => id).join(' '));
    const before = chunksOf(many);
    const after = chunksOf([{ id: 'new' }, ...many]);
    expect(before.length).toBeGreaterThan(5);
    expect(after.filter((chunk) => !before.includes(chunk))).toHaveLength(1);
  });

  it('is refused when a file is cut short', async () => {
    const cut = async (path: string) => (await read(path)).slice(0, -1);
    await expect(loadArchive(sampleManifest(speeches), list, cut)).rejects.toThrow('不完整');
  });
});
