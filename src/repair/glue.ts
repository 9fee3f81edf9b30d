import { polyphonic } from 'pinyin-pro';
import type { Replacement } from '../text/tracked/replacement.ts';

// One or more readings behind a character: 學(xué), 政(zheng)(zheng).
const run = /(?<=(?<character>\p{Script=Han}))(?:[(（][\p{L}\p{M}]{1,7}[)）])+/gu;
const bracket = /[(（](?<reading>[\p{L}\p{M}]+)[)）]/gu;
const toned = /^[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ][a-zü]*$/u;

/** True when letters without a tone are a reading of the character; (km) and (xx) are of none. */
function isReadingOf(character: string, letters: string): boolean {
  if (!/^[a-zü]+$/u.test(letters)) return false;
  const readings = polyphonic(character, { toneType: 'none', type: 'array' }).flat();
  return readings.join(' ').split(' ').includes(letters);
}

/**
 * Finds readings glued behind characters: 總結(jié) → 總結. With a tone mark it is always a reading;
 * without one only where it fits the character.
 */
export function findGlue(text: string): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(run)) {
    const character = match.groups?.['character'] ?? '';
    for (const piece of match[0].matchAll(bracket)) {
      const letters = (piece.groups?.['reading'] ?? '').normalize('NFC');
      if (!toned.test(letters) && !isReadingOf(character, letters)) break;
      const start = match.index + piece.index;
      const end = start + piece[0].length;
      found.push({ start, end, inserted: '', rule: 'pinyin-glue' });
    }
  }
  return found;
}
