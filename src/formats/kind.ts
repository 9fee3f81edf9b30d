import type { ErrorCode } from '../errors/catalogue.ts';

/** Formats that there is a reader for. */
export type ReadableKind = 'text' | 'markdown' | 'html' | 'docx' | 'doc' | 'pdf' | 'record';

/** What a file is: a format that can be read, one that holds files, or one that cannot be read and why. */
export interface Kind {
  name: ReadableKind | 'zip' | 'records' | 'other';
  /** Of what cannot be read: the error and what the format is called. */
  code?: ErrorCode;
  detail?: string;
}

const other = (detail: string, code: ErrorCode = 'file-type'): Kind => ({
  name: 'other',
  code,
  detail,
});

// What files begin with, as Latin-1 (the formats' own specifications; file(1) lists them).
const signatures: readonly (readonly [RegExp, Kind])[] = [
  // Some programs write a few bytes before the mark of a PDF (ISO 32000, Annex H).
  [/^(?:[^]*[\r\n])?%PDF-\d/u, { name: 'pdf' }],
  [/^\{\\rtf/u, other('RTF')],
  [/^\x89PNG/u, other('PNG 图片', 'file-image')],
  [/^\xff\xd8\xff/u, other('JPEG 图片', 'file-image')],
  [/^GIF8[79]a/u, other('GIF 图片', 'file-image')],
  [/^BM[^]{4}\0{4}/u, other('BMP 图片', 'file-image')],
  [/^(?:II\*\0|MM\0\*)/u, other('TIFF 图片', 'file-image')],
  [/^Rar!\x1a\x07/u, other('RAR 压缩包', 'file-archive')],
  [/^7z\xbc\xaf\x27\x1c/u, other('7z 压缩包', 'file-archive')],
  [/^\x1f\x8b\x08/u, other('gzip 压缩包', 'file-archive')],
  [/^MIME-Version:/u, other('网页归档（MHTML）')],
];

// Names of a zip's parts by which formats are told; the directory at the end has them all.
const zipFormats: readonly (readonly [string, Kind])[] = [
  ['word/', { name: 'docx' }],
  ['xl/', other('Excel 表格')],
  ['ppt/', other('演示文稿')],
  ['OFD.xml', other('OFD 版式文件')],
  ['META-INF/manifest.xml', other('OpenDocument 文档')],
];

// Streams of compound files (MS-CFB), whose names are UTF-16.
const compoundFormats: readonly (readonly [string, Kind])[] = [
  ['EncryptedPackage', other('Office 文档', 'file-password')],
  ['WordDocument', { name: 'doc' }],
  ['Workbook', other('Excel 表格（.xls）')],
  ['PowerPoint Document', other('演示文稿（.ppt）')],
];

const endings: Readonly<Record<string, Kind['name']>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.json': 'record',
  '.jsonl': 'records',
  '.ndjson': 'records',
  // Names that lie: what is no Word file or PDF by its bytes is the text it is.
  '.doc': 'text',
  '.docx': 'text',
  '.wps': 'text',
  '.pdf': 'text',
  '.zip': 'text',
};

function endingOf(name: string): string {
  return /(?<=.)\.[^./\\]*$/u.exec(name)?.[0].toLowerCase() ?? '';
}

function indexOf(bytes: Uint8Array, words: string, encoding: 'latin1' | 'utf16le'): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, 0, encoding);
}

/** The directory at the end of a zip, which has the names of its parts; null of one cut short. */
function zipDirectory(bytes: Uint8Array): Uint8Array | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > buffer.length) return null;
  const size = buffer.readUInt32LE(end + 12);
  return buffer.subarray(Math.max(0, end - size), end);
}

function tellZip(bytes: Uint8Array, ending: string): Kind {
  const directory = zipDirectory(bytes);
  if (!directory) return { name: ending === '.docx' ? 'docx' : 'zip' };
  const has = (part: string) => indexOf(directory, part, 'latin1') >= 0;
  const isDocument = has('[Content_Types].xml') || has('OFD.xml') || has('mimetype');
  const found = isDocument ? zipFormats.find(([part]) => has(part)) : undefined;
  return found?.[1] ?? { name: 'zip' };
}

function tellCompound(bytes: Uint8Array): Kind {
  const found = compoundFormats.find(([stream]) => indexOf(bytes, stream, 'utf16le') >= 0);
  return found?.[1] ?? other('旧版 Office 文件');
}

// A page begins with its doctype or root; comments and a declaration may stand before.
const pageStart =
  /^(?:\uFEFF|\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;

/** Tells the format of a file by its bytes, and by its name only among those that are plain text. */
export function tellKind(bytes: Uint8Array, name: string): Kind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const ending = endingOf(name);
  if (/^PK(?:\x03\x04|\x05\x06)/u.test(start)) return tellZip(bytes, ending);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return tellCompound(bytes);
  const found = signatures.find(([signature]) => signature.test(start));
  if (found) return found[1];
  if (pageStart.test(start)) return { name: 'html' };
  return { name: endings[ending] ?? 'other', detail: ending };
}
