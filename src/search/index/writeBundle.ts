import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'fflate';
import type { FoldTable } from '../fold.ts';
import type { ManifestSpeech } from '../manifest.ts';
import { makeCard } from '../packs/card.ts';
import { textChecksum } from '../packs/checksum.ts';
import { writeDirectory } from '../packs/directory.ts';
import { cutStarts, writeStarts, type PackStart } from '../packs/starts.ts';
import { cardsInGroup, cardsPath, directoryPath, packPath, startsPath } from '../packs/files.ts';
import type { Entry } from '../packs/entry.ts';
import { cutPacks } from '../packs/pack.ts';
import { startsOf } from '../packs/loadBundle.ts';
import { seal } from '../packs/seal.ts';
import { separator } from '../separator.ts';
import { makeFoldUnits } from '../whole/foldUnits.ts';
import { cutWords, wordsPath } from '../words.ts';
import { invert } from './invert.ts';

/** What a bundle is made of. */
export interface BundleTask {
  /** Digest of all that follows; names the bundle's folder. */
  digest: string;
  /** Folder of the site that holds the words. */
  site: string;
  /** Folder that the bundle's own folder is put into, by the paths that the site has. */
  into: string;
  fold: FoldTable;
  speeches: ManifestSpeech[];
}

/** JSON, compressed, as bytes. */
export function packJson(value: unknown): Uint8Array {
  return deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9, mem: 9 });
}

/** Writes a file of the index, sealed, under its path in the site. */
export function writeSealed(into: string, path: string, body: Uint8Array): void {
  writeFileSync(join(into, path), seal(path, body));
}

/** Writes the folder of a bundle whole, or not at all. */
export function writeBundle({ digest, site, into, fold, speeches }: BundleTask): void {
  const folder = dirname(join(into, directoryPath(digest)));
  const part = `${into}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(dirname(join(part, directoryPath(digest))), { recursive: true });
  const foldText = makeFoldUnits(fold);
  const cards = [];
  const texts: string[] = [];
  for (const speech of speeches) {
    const text = readFileSync(join(site, wordsPath(speech.id)), 'utf8');
    cards.push(makeCard(speech, textChecksum(text)));
    texts.push(foldText(cutWords(text, speech.paragraphs).texts.join(separator)));
  }
  const folded = texts.join(separator);
  const lengths = texts.map(({ length }) => length);
  const packs: PackStart[] = [];
  const entries = counted(folded, invert(folded, startsOf(lengths)));
  for (const { bytes, ...start } of cutPacks(entries)) {
    writeSealed(part, packPath(digest, packs.length), bytes);
    packs.push(start);
  }
  const starts = cutStarts(packs);
  for (const [index, own] of starts.entries()) {
    writeSealed(part, startsPath(digest, index), writeStarts(own));
  }
  const parts = starts.map(({ first, packs: [pack] }) => ({ first, key: pack?.key ?? [] }));
  writeSealed(part, directoryPath(digest), writeDirectory({ lengths, parts }));
  for (let group = 0; group * cardsInGroup < cards.length; group += 1) {
    const own = cards.slice(group * cardsInGroup, (group + 1) * cardsInGroup);
    writeSealed(part, cardsPath(digest, group), packJson(own));
  }
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(dirname(join(part, directoryPath(digest))), folder);
  rmSync(part, { recursive: true, force: true });
}

/** The entries. Throws behind the last when a unit has no place in them: a wrong index is worse than none. */
function* counted(folded: string, entries: Iterable<Entry>): Generator<Entry> {
  let placed = 0;
  for (const entry of entries) {
    if (entry.kind !== 'counts') placed += entry.places.length;
    yield entry;
  }
  let units = 0;
  for (let at = 0; at < folded.length; at += 1) if (folded.charAt(at) !== separator) units += 1;
  if (placed !== units) {
    throw new Error(`检索索引不完整：${String(units)} 个字里只有 ${String(placed)} 个编入`);
  }
}
