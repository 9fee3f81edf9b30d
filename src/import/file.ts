import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { WenkuError, type Place } from '../errors/catalogue.ts';
import type { HeadingMark } from '../formats/draft.ts';
import { extract, type ExtractedFile } from '../formats/extract.ts';
import { countLines } from '../text/sourceLines.ts';
import { TrackedText } from '../text/tracked/trackedText.ts';
import type { ImportLists } from './lists.ts';
import { undecided } from './identify.ts';
import { readBytes } from './read/bytes.ts';
import { readDecisions } from './read/decisions.ts';
import { repair } from '../repair/repair.ts';
import { makeSpeech, type ImportedSpeech } from './speech.ts';
import { splitItems } from './split.ts';

/** A file imported: its speeches, and the bytes they stand on. */
export interface ImportedFile {
  speeches: ImportedSpeech[];
  bytes: Uint8Array;
  /** The plain source text to keep beside the bytes; null where they are plain text themselves. */
  source: string | null;
}

/** A file that is not on the disk itself: in an archive of files, or a record of one. */
export interface Entry {
  bytes: Uint8Array;
  /** Where it is, for errors. */
  place: Place;
}

/** Takes the marker of a compilation off an item, with its line if it has one to itself. */
function withoutMarker(item: TrackedText, marker: string): TrackedText {
  const { length } = marker;
  // An item of nothing but its marker keeps it, as its title.
  if (length === 0 || item.text === marker) return item;
  const end = item.text.charAt(length) === '\n' ? length + 1 : length;
  return item.replace([{ start: 0, end, inserted: '', rule: 'item-marker' }]);
}

/** The \r of a \r\n whose \n stands between two items. */
function withoutReturn(source: string): string {
  return source.replace(/\r$/u, '');
}

/** The heading level that the file gives to each line of the repaired text, 0 for none. */
function lineLevels(repaired: TrackedText, headings: readonly HeadingMark[]): number[] {
  const { source } = repaired;
  let next = 0;
  return repaired.lineOffsets().map((offset) => {
    while ((headings[next + 1]?.start ?? Infinity) <= offset) next += 1;
    const mark = headings[next];
    if (!mark || mark.start > offset) return 0;
    return source.slice(mark.start, offset).includes('\n') ? 0 : mark.level;
  });
}

function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Makes the speeches of a file whose words are extracted. */
function importExtracted(
  file: string,
  { bytes, place }: Entry,
  extracted: ExtractedFile,
  lists: ImportLists,
): ImportedFile {
  const decisions = readDecisions(file);
  const repaired = repair(TrackedText.edited(extracted.source, extracted.edits));
  // Words that are nothing but layout or furniture are only seen to be so now.
  if (repaired.text.trim() === '') throw new WenkuError('file-empty', place);
  const sha256 = sha256Of(bytes);
  const textHash = extracted.isPlain ? {} : { textSha256: sha256Of(extracted.source) };
  const levels = lineLevels(repaired, extracted.headings);
  const items = splitItems(repaired.text.split('\n'));
  const speeches = items.map((item) => {
    const whole = repaired.lines(item.firstLine, item.endLine);
    const tracked = withoutMarker(whole, item.marker);
    const before = repaired.lines(0, item.firstLine).source;
    const first = item.firstLine === 0 ? 1 : countLines(withoutReturn(before)) + 1;
    const isLast = item.number === items.length;
    const own = isLast ? whole.source : withoutReturn(whole.source);
    const lines: [number, number] = [first, first + countLines(own) - 1];
    const source = { file: basename(file), number: item.number, lines, sha256, ...textHash };
    return makeSpeech(
      tracked,
      source,
      decisions.items[item.number - 1] ?? undecided(file, sha256, item.number, items.length),
      lists,
      // The line of a marker may be gone.
      levels.slice(item.firstLine, item.endLine).slice(-tracked.text.split('\n').length),
    );
  });
  return { speeches, bytes, source: extracted.isPlain ? null : extracted.source };
}

/**
 * Imports every speech of one file, or of an entry of one that holds files, its figures named by the
 * lists. Throws a WenkuError when the file cannot be read.
 */
export async function importFile(
  file: string,
  lists: ImportLists,
  entry: Entry = { bytes: readBytes(file), place: { file } },
): Promise<ImportedFile> {
  const extracted = await extract(entry.bytes, basename(file), entry.place);
  return importExtracted(file, entry, extracted, lists);
}
