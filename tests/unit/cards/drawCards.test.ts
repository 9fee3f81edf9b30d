import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { siteCard, speechCard, type SocialCard } from '../../../src/cards/socialCard.ts';
import { drawCards } from '../../../src/files/cards/drawCards.ts';
import { sampleMetric, sampleSpeech } from '../../support/sampleSpeech.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenku-cards-'));
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

const data = sampleSpeech({ title: '样例讲话𪚥', metrics: [sampleMetric()] });
const card = speechCard(
  { id: 'sample', data },
  new Map([['east', '东城样例办公室']]),
  new Map([['half-year-summary', '半年总结']]),
);

async function draw(name: string, cards: readonly SocialCard[]): Promise<Buffer> {
  const site = join(folder, name);
  await drawCards(site, cache, cards, '样例文库');
  return readFileSync(join(site, cards[0]?.path ?? ''));
}

/** Rows that have ink on them, from the first to the last, left of the right margin. */
async function inkedRows(png: Buffer): Promise<number> {
  const { data: grey, info } = await sharp(png)
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, row) =>
    grey.subarray(row * info.width, (row + 1) * info.width).some((value) => value < 100),
  );
  return rows.filter(Boolean).length;
}

it('a card tells office, title, date, genre and how many figures', () => {
  expect(card).toEqual({
    path: 'speeches/sample/card.png',
    above: '东城样例办公室',
    title: '样例讲话𪚥',
    below: '',
    facts: ['2020年上半年', '半年总结', '1 项数字'],
  });
});

it('a card is a picture of 1200 × 630 with words on it, also of characters the typeface has not', async () => {
  const png = await draw('one', [card]);
  const { width, height, format } = await sharp(png).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'png']);
  const blank = await draw('blank', [{ ...card, above: '', title: '', facts: [] }]);
  expect(await inkedRows(png)).toBeGreaterThan((await inkedRows(blank)) + 80);
});

it('the same words give the same bytes, drawn anew or taken from the cache', async () => {
  const first = await draw('first', [card]);
  const held = await draw('held', [card]);
  rmSync(cache, { recursive: true });
  expect(held.equals(first)).toBe(true);
  expect((await draw('anew', [card])).equals(first)).toBe(true);
});

it('what no card shows any more goes from the cache', async () => {
  await draw('both', [card, siteCard('样例文库', '样例')]);
  expect(readdirSync(cache)).toHaveLength(2);
  await draw('less', [card]);
  expect(readdirSync(cache)).toHaveLength(1);
});
