// Windows-1252 as WHATWG has it: all 256 bytes stand for a character.
const decoder = new TextDecoder('windows-1252');
const bytes = new Map(
  [...decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte],
  ),
);

/** The bytes of a text in Windows-1252, or Latin-1 where that differs; null where it has none. */
export function encodeWindows1252(text: string): Uint8Array<ArrayBuffer> | null {
  const encoded = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = bytes.get(text.charAt(index)) ?? (code < 256 ? code : undefined);
    if (byte === undefined) return null;
    encoded[index] = byte;
  }
  return encoded;
}
