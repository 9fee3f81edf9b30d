import { basename } from 'node:path';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { WenkuError } from '../../errors/catalogue.ts';
import { tellKind } from '../../formats/kind.ts';
import { entryName, isUnsafe } from '../../formats/zip/entryName.ts';
import { readEntry } from '../../formats/zip/readEntry.ts';
import type { ExpandedInput } from './expandInputs.ts';
import { isBeside } from './listInputs.ts';

const mostEntries = 10_000;
const largestTotal = 2 * 1024 * 1024 * 1024;
// An archive in an archive is read; deeper ones are tricks.
const deepest = 2;

const options = { lazyEntries: true, decodeStrings: false } as const;
const fileType = 0o170000;
const symbolicLink = 0o120000;

/** What was read of one archive and those in it, against its limits. */
interface Read {
  entries: number;
  bytes: number;
}

function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & fileType) === symbolicLink;
}

function countIn(read: Read, entry: Entry, archive: string): void {
  read.entries += 1;
  read.bytes += entry.uncompressedSize;
  if (read.entries > mostEntries) {
    throw new WenkuError('archive-limit', { file: archive }, `多于 ${String(mostEntries)} 项`);
  }
  if (read.bytes > largestTotal) {
    throw new WenkuError('archive-limit', { file: archive }, '解压后多于 2 GB');
  }
}

async function* readOne(
  zip: ZipFile,
  entry: Entry,
  archive: string,
  depth: number,
  read: Read,
): AsyncGenerator<ExpandedInput> {
  const name = entryName(entry);
  const file = `${archive}/${name}`;
  if (isUnsafe(name)) throw new WenkuError('archive-entry', { file }, '路径通到压缩包外面');
  if (name.endsWith('/') || name.split('/').some(isBeside)) return;
  if (isLink(entry)) throw new WenkuError('file-link', { file });
  const bytes = await readEntry(zip, entry, { file });
  if (tellKind(bytes, basename(name)).name !== 'zip')
    yield { file, entry: { bytes, place: { file } } };
  else if (depth >= deepest) throw new WenkuError('archive-entry', { file }, '压缩包套得太深');
  else {
    const inner = fromBufferPromise(Buffer.from(bytes), options);
    yield* readEntries(inner, file, depth + 1, read);
  }
}

async function* readEntries(
  opening: Promise<ZipFile>,
  archive: string,
  depth: number,
  read: Read,
): AsyncGenerator<ExpandedInput> {
  let entries = 0;
  const zip = await opening.catch(() => {
    throw new WenkuError('file-damaged', { file: archive });
  });
  try {
    for await (const entry of zip.eachEntry()) {
      countIn(read, entry, archive);
      const share = (entries + 1) / zip.entryCount;
      try {
        for await (const found of readOne(zip, entry, archive, depth, read)) {
          yield { ...found, share: (entries + (found.share ?? 1)) / zip.entryCount };
        }
      } catch (problem) {
        if (!(problem instanceof WenkuError) || problem.place.file === archive) throw problem;
        yield { file: problem.place.file, problem, share };
      }
      entries += 1;
    }
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', { file: archive });
  }
}

/**
 * The files in a zip, each with its path in it. Nothing is unpacked to the disk; an entry that leads
 * out of the archive, is a link, is locked, damaged or a bomb is told and the others go on.
 */
export function readZip(file: string): AsyncGenerator<ExpandedInput> {
  return readEntries(openPromise(file, options), file, 1, { entries: 0, bytes: 0 });
}
