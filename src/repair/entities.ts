import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Replacement } from '../text/tracked/replacement.ts';
import { replaceMatches } from './replaceMatches.ts';

// &nbsp; and &#8220; where a page was saved without reading them; &amp;nbsp; where it was saved twice.
const entity = /&(?:amp;)*(?:(?<name>[a-z]{2,8})|#(?<decimal>\d{2,6})|#x(?<hex>[\da-f]{2,5}));/giu;

// What Chinese text is made of: marks, spaces, Han. References to the characters of code (&lt;
// &#60;) are left as the words they are, for text may be about them.
const textual =
  /^[\p{Script=Han}\u00a0\u00b7\u00d7\u00f7\u00b0\u2002-\u200d\u2010-\u2049\u3000-\u303f\uff00-\uffef①-⑳]$/u;
// R&amp;D经费
const betweenLatin = /^[A-Z]&amp;[A-Z]$/iu;
const beside = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Finds character references left in the text, which become the characters they name. */
export function findEntities(text: string): Replacement[] {
  return replaceMatches(text, entity, 'html-entity', (match) => {
    const { name, decimal, hex } = match.groups ?? {};
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
    const character = name
      ? decodeNamedCharacterReference(name.toLowerCase())
      : String.fromCodePoint(code);
    if (character === false) return null;
    if (textual.test(character)) return character === '\u00a0' ? ' ' : character;
    const end = match.index + match[0].length;
    if (betweenLatin.test(text.slice(match.index - 1, end + 1))) return character;
    const around = text.charAt(match.index - 1) + text.charAt(end);
    return name === 'quot' && beside.test(around) ? character : null;
  });
}
