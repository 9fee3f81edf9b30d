import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A file of a site, or one inside of it, as the words that may be read in it. */
export interface OpenedFile {
  /** Path in the site; of a file within another, both with ! between. */
  path: string;
  text: string;
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function attempt(unpack: (bytes: Uint8Array) => Uint8Array, bytes: Uint8Array): Uint8Array[] {
  try {
    const content = unpack(bytes);
    return content.length > 0 ? [content] : [];
  } catch {
    return [];
  }
}

/** What is packed in some bytes, by every way of packing there is. */
function unpacked(path: string, bytes: Uint8Array): [string, Uint8Array][] {
  if (isZip(bytes)) return Object.entries(unzipSync(bytes));
  if (isGzip(bytes)) return [['gzip', gunzipSync(bytes)]];
  // A data file of a site that opens from a folder.
  const wrapped = /^wenkuFile\("[^"]*","(?<base64>[^"]*)"\)$/u.exec(
    path.endsWith('.js') ? new TextDecoder().decode(bytes) : '',
  )?.groups?.['base64'];
  if (wrapped !== undefined) {
    return [[path.replace(/^.*\/|\.js$/gu, ''), Buffer.from(wrapped, 'base64')]];
  }
  if (path.endsWith('.br')) return [['brotli', brotliDecompressSync(bytes)]];
  if (!path.endsWith('.bin')) return [];
  // Packs of our own have no sign at their front.
  const ways = [inflateRawSync, inflateSync, brotliDecompressSync];
  return ways.flatMap((way) =>
    attempt(way, bytes).map((content): [string, Uint8Array] => [way.name, content]),
  );
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Words however they are written: plainly or in escapes of JSON, HTML and addresses. */
function readings(bytes: Uint8Array): string {
  const plain = new TextDecoder().decode(bytes);
  const unescaped = plain
    .replace(/\\u(?<code>[\da-f]{4})/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/&#x(?<code>[\da-f]+);/giu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(?<name>amp|lt|gt|quot);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/(?:%[\da-f]{2})+/giu, (run) =>
      Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
    );
  return `${plain}\n${unescaped}`;
}

// In compressed pictures any three bytes may read as a character.
const picture = /\.(?:jpe?g|png|webp|avif)$/u;

function* open(path: string, bytes: Uint8Array): Generator<OpenedFile> {
  if (picture.test(path)) {
    yield { path, text: path };
    return;
  }
  // So may those of an archive; its files are opened.
  yield { path, text: isZip(bytes) ? path : `${path}\n${readings(bytes)}` };
  for (const [name, content] of unpacked(path, bytes)) yield* open(`${path}!${name}`, content);
}

/** Every file of a site, and every file within one; its path is part of its words. */
export function* openEverything(site: string): Generator<OpenedFile> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    yield* open(file.slice(site.length), readFileSync(file));
  }
}
