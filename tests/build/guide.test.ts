import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { find, property, readPages } from '../support/pages.ts';

const { main: site } = inject('sites');
const guide = readPages(site).filter(({ path }) => path.startsWith('guide/'));
const pictures = guide.flatMap((page) =>
  find(page, 'img').map((image) => ({ page: page.path, image })),
);

/** Width and height that a JPEG says in its frame header. */
function sizeOf(jpeg: Buffer): [number, number] {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
  }
  throw new Error('no frame header');
}

describe('the guide', () => {
  it('speaks to readers, drafters and keepers', () => {
    const titles = guide.flatMap((page) => find(page, 'title')).length;
    expect(titles).toBeGreaterThanOrEqual(7);
    const index = guide.find(({ path }) => path === 'guide/index.html');
    for (const reader of ['读者', '起草人', '管理员'])
      expect(index?.html).toMatch(new RegExp(`<h2[^>]*>${reader}</h2>`, 'u'));
  });

  it('has pictures that are there, light, described, and of the size that is kept free', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const { page, image } of pictures) {
      const file = join(site, page, '..', property(image, 'src'));
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, file).toBeLessThan(120_000);
      expect(property(image, 'alt').length).toBeGreaterThan(8);
      const said = [Number(property(image, 'width')), Number(property(image, 'height'))];
      expect(sizeOf(readFileSync(file))).toEqual(said);
    }
  });
});
