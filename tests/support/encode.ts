import type { Encoding } from '../../src/text/decode.ts';

const tables = new Map<string, Map<string, readonly [number, number]>>();

/** The pairs of bytes that a decoder reads as one character each: what there is to encode with. */
function tableOf(encoding: 'gb18030' | 'big5'): Map<string, readonly [number, number]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const isOne = character.length === 1 && character !== '\uFFFD';
      if (isOne && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

function wide(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

/** The bytes of a text in an encoding; null where it has no bytes for a character of it. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return wide(text, encoding === 'utf-16be');
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? [code] : table.get(character);
    if (!pair) return null;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
