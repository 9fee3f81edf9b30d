/** Reads what `BitWriter` wrote. Reading on behind the end gives zeros. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next 32 bits, without going on. */
  private peek(): number {
    const { bytes, at } = this;
    const index = at >>> 3;
    const shift = at & 7;
    const word =
      ((bytes[index] ?? 0) << 24) |
      ((bytes[index + 1] ?? 0) << 16) |
      ((bytes[index + 2] ?? 0) << 8) |
      (bytes[index + 3] ?? 0);
    return shift === 0 ? word : (word << shift) | ((bytes[index + 4] ?? 0) >>> (8 - shift));
  }

  /** A number of `width` bits; at most 32. */
  read(width: number): number {
    if (width === 0) return 0;
    const value = this.peek() >>> (32 - width);
    this.at += width;
    return value;
  }

  /** Number of ones before the next zero. */
  readUnary(): number {
    let count = 0;
    for (;;) {
      const ones = Math.clz32(~this.peek());
      count += ones;
      this.at += ones;
      if (ones < 32) break;
    }
    this.at += 1;
    return count;
  }

  readGamma(): number {
    const width = this.readUnary();
    return ((1 << width) | this.read(width)) >>> 0;
  }
}
