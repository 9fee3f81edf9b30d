import type { Replacement } from '../../text/tracked.ts';

// A reading glued to its character always carries a tone mark in this kind of damage; (xx), (km),
// (mm) and other Latin in brackets carry none and are text.
const glued =
  /(?<=\p{Script=Han})[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ])[a-zü\p{L}]{1,6}[)）]/gu;

/** Finds readings glued behind characters: 總結(jié) → 總結. */
export function findGlue(text: string): Replacement[] {
  return [...text.matchAll(glued)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inserted: '',
    rule: 'pinyin-glue',
  }));
}
