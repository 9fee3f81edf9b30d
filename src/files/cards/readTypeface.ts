import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import decompress from 'wawoff2/decompress.js';
import type { FontPart } from '../../cards/typesetter.ts';

const name = '@fontsource-variable/noto-serif-sc';

// Ranges as CSS has them: U+4e00-4e0f,U+4e11.
const rangesSchema = z.record(z.string(), z.string());

function readRanges(text: string): [first: number, last: number][] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/**
 * The parts of 思源宋体 (Noto Serif SC, SIL Open Font License) that have some characters. It serves to
 * draw pictures while building; no file of it goes into a site.
 */
export async function readTypeface(text: string): Promise<FontPart[]> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`${name}/package.json`));
  const held: unknown = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
  const characters = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const parts: FontPart[] = [];
  for (const [key, css] of Object.entries(rangesSchema.parse(held))) {
    const ranges = readRanges(css);
    const has = (code: number) => ranges.some(([first, last]) => code >= first && code <= last);
    if (!characters.some(has)) continue;
    const file = `noto-serif-sc-${key.replace(/[[\]]/gu, '')}-wght-normal.woff2`;
    // A copy: the next call writes where this one's answer stands.
    const bytes = (await decompress(readFileSync(join(folder, 'files', file)))).slice();
    parts.push({ has, bytes: () => bytes });
  }
  return parts;
}
