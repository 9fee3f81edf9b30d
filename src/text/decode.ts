import { analyse } from 'chardet';

/** Encodings that Chinese text files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** Text of a file, or why it is none; `line` is where UTF-8, or UTF-16 with its mark, breaks off. */
export type Decoded =
  | { kind: 'text'; text: string; encoding: Encoding }
  | { kind: 'binary' }
  | { kind: 'broken'; line: number | null };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

// Of a text in Chinese nearly every second unit is Chinese; of other bytes taken for it, few are.
const leastChinese = 0.5;
// One broken byte in so many characters is damage, not another encoding.
const mostBroken = 0.05;
const sure = 50;

// The mark stays in the text, so that the source can be given back to the byte.
function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function chineseShare(text: string): number {
  return text === '' ? 0 : (text.match(chinese)?.length ?? 0) / text.length;
}

function text(encoding: Encoding, decoded: string): Decoded {
  return { kind: 'text', text: decoded, encoding };
}

/** GB18030 is what mainland offices' old files are in; Big5 only where its statistics are clear. */
function oldEncoding(bytes: Uint8Array): Encoding {
  const confidence = new Map(analyse(bytes).map(({ name, confidence: value }) => [name, value]));
  const big5 = confidence.get('Big5') ?? 0;
  return big5 >= sure && big5 > (confidence.get('GB18030') ?? 0) ? 'big5' : 'gb18030';
}

/** The first line of damaged text that breaks; null when the bytes are not in the encoding at all. */
function brokenLine(bytes: Uint8Array, encoding: Encoding = 'utf-8'): number | null {
  const loose = new TextDecoder(encoding).decode(bytes);
  const broken = loose.split('\uFFFD').length - 1;
  if (broken > (loose.match(chinese)?.length ?? 0) * mostBroken) return null;
  return loose.slice(0, loose.indexOf('\uFFFD')).split('\n').length;
}

/** UTF-8 that is text but for NULs, as a failing disk or an old program leaves them; they stay in it. */
function decodeAroundNul(bytes: Uint8Array): string | null {
  const decoded = tryDecode(bytes, 'utf-8');
  const words = decoded?.replaceAll('\0', '') ?? '';
  const controls = words.match(/[\x01-\x08\x0e-\x1f]/gu)?.length ?? 0;
  const isText = chineseShare(words) >= leastChinese && controls <= words.length * mostBroken;
  return isText ? decoded : null;
}

/** Decodes the bytes of a text file; its encoding is told by content. */
export function decodeText(bytes: Uint8Array): Decoded {
  for (const [encoding, mark] of marks) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue;
    const decoded = tryDecode(bytes, encoding);
    if (decoded !== null) return text(encoding, decoded);
    const line = encoding === 'utf-8' ? null : brokenLine(bytes, encoding);
    if (line !== null) return { kind: 'broken', line };
  }
  const hasNul = bytes.includes(0);
  const utf8 = hasNul ? decodeAroundNul(bytes) : tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return text('utf-8', utf8);
  const wide = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, decoded: tryDecode(bytes, encoding) ?? '' }))
    .find(({ decoded }) => chineseShare(decoded) >= leastChinese);
  const line = hasNul ? null : brokenLine(bytes);
  if (line !== null) return { kind: 'broken', line };
  const encoding = oldEncoding(bytes);
  const old = hasNul ? null : tryDecode(bytes, encoding);
  if (old !== null && chineseShare(old) >= leastChinese) {
    // Bytes in pairs can be read either way; the common characters are in the right one.
    if (!wide || commonShare(old) >= commonShare(wide.decoded)) return text(encoding, old);
  }
  if (wide) return text(wide.encoding, wide.decoded);
  return hasNul ? { kind: 'binary' } : { kind: 'broken', line: null };
}

const common =
  /[的一是不在了和有大这這中为為上个個国國以要他时時来來用们們工作年月市政府会會，。、]/gu;

function commonShare(decoded: string): number {
  return (decoded.match(common)?.length ?? 0) / decoded.length;
}
