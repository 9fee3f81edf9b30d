const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a, 32 bits, of bytes; `seed` is the sum of what stands before them. */
export function checksum(bytes: Uint8Array, seed: number = offsetBasis): number {
  let sum = seed;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, prime);
  return sum >>> 0;
}

/** The same of a text's UTF-16 units, low byte first. */
export function textChecksum(text: string): number {
  let sum = offsetBasis;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    sum = Math.imul(sum ^ (unit & 0xff), prime);
    sum = Math.imul(sum ^ (unit >>> 8), prime);
  }
  return sum >>> 0;
}
