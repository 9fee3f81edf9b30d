import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cardSvg } from '../../cards/cardSvg.ts';
import type { SocialCard } from '../../cards/socialCard.ts';
import { Typesetter } from '../../cards/typesetter.ts';
import { writeAtomically } from '../writeAtomically.ts';
import { readTypeface } from './readTypeface.ts';

// So few colours are enough for smooth edges, and make a picture a third of its size.
const form = { palette: true, colours: 16, effort: 1, dither: 0 } as const;
const versions = JSON.stringify([sharp.versions, form]);

const toPng = (svg: string) => sharp(Buffer.from(svg)).png(form).toBuffer();

/**
 * Writes the cards of a site as pictures. Those of the build before are kept in a cache, by a digest of
 * what they show; what no card shows any more goes from there.
 */
export async function drawCards(
  site: string,
  cache: string,
  cards: readonly SocialCard[],
  siteName: string,
): Promise<void> {
  const parts = await readTypeface(JSON.stringify([siteName, cards, '……〓　']));
  const faces = { bold: new Typesetter(parts, 700), regular: new Typesetter(parts, 400) };
  mkdirSync(cache, { recursive: true });
  const used = new Set<string>();
  const draw = async (card: SocialCard) => {
    const svg = cardSvg(card, siteName, faces);
    const name = `${createHash('sha256').update(versions).update(svg).digest('hex')}.png`;
    const held = join(cache, name);
    used.add(name);
    if (!existsSync(held)) writeAtomically(held, await toPng(svg));
    const file = join(site, card.path);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(held, file);
  };
  const waiting = cards.values();
  const work = async () => {
    for (const card of waiting) await draw(card);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const name of readdirSync(cache)) {
    if (!used.has(name)) rmSync(join(cache, name));
  }
}
