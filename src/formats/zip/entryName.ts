import { getFileNameLowLevel, type Entry } from 'yauzl';

const isUtf8 = 0x800;
const unicodePath = 0x7075;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The name of a zip's entry, folders separated by /. Chinese Windows writes GBK without saying so,
 * where the specification (APPNOTE 4.4.4) would have code page 437.
 */
export function entryName(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
  const own = () => getFileNameLowLevel(flags, raw, extraFields, false);
  const saysUnicode = (flags & isUtf8) !== 0 || extraFields.some(({ id }) => id === unicodePath);
  const name = saysUnicode
    ? own()
    : (tryDecode(raw, 'utf-8') ?? tryDecode(raw, 'gb18030') ?? own());
  return name.replaceAll('\\', '/');
}

/** True for a name that leads out of the archive or that no file can have. */
export function isUnsafe(name: string): boolean {
  const leadsOut = name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..');
  return leadsOut || /[\0-\x1f\x7f]/u.test(name);
}
