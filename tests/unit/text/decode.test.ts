import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/text/decode.ts';

const folder = 'tests/fixtures/encodings';

describe('decoding a text file', () => {
  it.each(readdirSync(folder))('tells its encoding by content: %s', (name) => {
    const decoded = decodeText(readFileSync(`${folder}/${name}/input.txt`));
    const expected = readFileSync(`${folder}/${name}/expected.txt`, 'utf8');
    expect(decoded).toMatchObject({ kind: 'text', text: expected });
    if (decoded.kind === 'text') expect(name.startsWith(decoded.encoding)).toBe(true);
  });

  it('takes a picture for what it is', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect(decodeText(png)).toEqual({ kind: 'binary' });
  });

  it('never reads damaged UTF-8 as another encoding, and says where it breaks', () => {
    const bytes = readFileSync(`${folder}/utf-8/input.txt`);
    const damaged = Uint8Array.from([...bytes.subarray(0, 60), 0xff, ...bytes.subarray(61)]);
    expect(decodeText(damaged)).toEqual({ kind: 'broken', line: 3 });
    expect(decodeText(bytes.subarray(0, bytes.length - 3))).toEqual({ kind: 'broken', line: 5 });
  });

  it('says where UTF-16 breaks that its mark gives out', () => {
    const words = Buffer.from(
      '\uFEFF样例市政府办公室讲话\n同志们：\n办理公文\uD800一千二百件，内容为虚构。\n',
      'utf16le',
    );
    expect(decodeText(words)).toEqual({ kind: 'broken', line: 3 });
    const whole = Buffer.from(
      '\uFEFF样例讲话\n同志们：办理公文一千二百件，样例文稿内容为虚构。\n',
      'utf16le',
    );
    expect(decodeText(whole.subarray(0, whole.length - 1))).toEqual({ kind: 'broken', line: 2 });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0, 1, 2, 0xd8]))).toEqual({ kind: 'binary' });
  });

  it('refuses bytes that are Chinese in no encoding', () => {
    const latin = new TextEncoder().encode('plain').map((byte) => byte | 0x80);
    expect(decodeText(latin).kind).not.toBe('text');
  });
});
