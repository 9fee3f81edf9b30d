import type { Hit } from './hits.ts';

/** A hit with the words around it. */
export interface Context {
  before: string;
  match: string;
  after: string;
}

function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

/** Up to `width` UTF-16 units of the paragraph on either side; no character is cut in two. */
export function contextOf(text: string, hit: Hit, width = 30): Context {
  const end = hit.offset + hit.length;
  return {
    before: text.slice(atCharacter(text, Math.max(0, hit.offset - width)), hit.offset),
    match: text.slice(hit.offset, end),
    after: text.slice(end, atCharacter(text, Math.min(text.length, end + width))),
  };
}
