/** Writes numbers bit by bit, highest bit first. */
export class BitWriter {
  private bytes = new Uint8Array(1024);
  private used = 0;

  /** Bits written so far. */
  get length(): number {
    return this.used;
  }

  private reserve(bits: number): void {
    const needed = Math.ceil((this.used + bits) / 8);
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes);
    this.bytes = grown;
  }

  /** Writes the lowest `width` bits of a number; at most 32. */
  write(value: number, width: number): void {
    this.reserve(width);
    let left = width;
    while (left > 0) {
      const index = this.used >>> 3;
      const free = 8 - (this.used & 7);
      const taken = Math.min(free, left);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.bytes[index] = (this.bytes[index] ?? 0) | (part << (free - taken));
      this.used += taken;
      left -= taken;
    }
  }

  /** Writes so many ones and a zero. */
  writeUnary(count: number): void {
    let left = count;
    for (; left >= 32; left -= 32) this.write(0xffffffff, 32);
    // `left` ones and a zero.
    this.write(0xfffffffe, left + 1);
  }

  /** Writes a number from 1 to 2³²−1 in Elias's gamma code: small ones are short. */
  writeGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.writeUnary(width);
    this.write(value, width);
  }

  /** A copy of what has been written; the last byte is filled up with zeros. */
  toBytes(): Uint8Array {
    return this.bytes.slice(0, Math.ceil(this.used / 8));
  }
}
