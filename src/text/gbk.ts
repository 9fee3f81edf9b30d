/** Highest and lowest bytes of a two-byte character of GBK. */
const [firstLead, lastLead, firstTrail, lastTrail] = [0x81, 0xfe, 0x40, 0xfe];
const decoder = new TextDecoder('gb18030', { fatal: true });
const encoded = new Map<string, readonly [number, number]>();

/** The character of a pair of bytes; null where GBK has none. */
export function decodePair(lead: number, trail: number): string | null {
  if (lead < firstLead || lead > lastLead || trail < firstTrail || trail > lastTrail) return null;
  try {
    const character = decoder.decode(new Uint8Array([lead, trail]));
    return character.length === 1 ? character : null;
  } catch {
    return null;
  }
}

function fill(): void {
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= lastTrail; trail += 1) {
      const character = decodePair(lead, trail);
      if (character !== null && !encoded.has(character)) encoded.set(character, [lead, trail]);
    }
  }
}

/** The two bytes of a character in GBK; null where it has none. */
export function encodePair(character: string): readonly [number, number] | null {
  if (encoded.size === 0) fill();
  return encoded.get(character) ?? null;
}
