/** Reads the part of CBOR (RFC 8949) that Pagefind's files use: integers, texts, arrays of known length. */
export class CborReader {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  private head(): { kind: number; value: number } {
    const first = this.bytes.readUInt8(this.at);
    const size = first & 0x1f;
    this.at += 1;
    if (size < 24) return { kind: first >> 5, value: size };
    if (size > 26)
      throw new TypeError(`CBOR of a form that Pagefind does not write: ${String(first)}`);
    const width = 1 << (size - 24);
    const value = this.bytes.readUIntBE(this.at, width);
    this.at += width;
    return { kind: first >> 5, value };
  }

  private of(kind: number): number {
    const head = this.head();
    if (head.kind !== kind)
      throw new TypeError(`CBOR of kind ${String(head.kind)} for ${String(kind)}`);
    return head.value;
  }

  /** Length of the array whose entries come next. */
  array(): number {
    return this.of(4);
  }

  text(): string {
    const length = this.of(3);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  integer(): number {
    const { kind, value } = this.head();
    if (kind > 1) throw new TypeError(`CBOR of kind ${String(kind)} for an integer`);
    return kind === 1 ? -1 - value : value;
  }
}
