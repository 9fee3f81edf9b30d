import { WenkuError, type Place } from '../../errors/catalogue.ts';

// HTML 13.2.3.2: a mark, else what the page says of itself in its first 1,024 bytes.
const declared =
  /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w-]+)|<\?xml[^>]+encoding=["'](?<xml>[\w-]+)/iu;

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    // GB2312 and GBK are read as what contains both, as browsers do.
    const encoding = /^(?:gb|x-gbk)/iu.test(label) ? 'gb18030' : label;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  return bytes[0] === 0xfe && bytes[1] === 0xff ? ['utf-16be'] : [];
}

/** Decodes a page saved from a browser. Throws a WenkuError when no likely encoding fits its bytes. */
export function decodePage(bytes: Uint8Array, place: Place): string {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const groups = declared.exec(start)?.groups;
  const said = groups?.['label'] ?? groups?.['xml'];
  // Browsers save in UTF-8 or leave what the server sent, whatever the page says.
  const labels = [...markOf(bytes), ...(said === undefined ? [] : [said]), 'utf-8', 'gb18030'];
  for (const label of labels) {
    const text = tryDecode(bytes, label);
    if (text !== null) return text;
  }
  throw new WenkuError('file-encoding', place);
}
