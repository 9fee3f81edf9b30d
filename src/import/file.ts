import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { WenkuError } from '../errors/catalogue.ts';
import { countLines } from '../text/sourceLines.ts';
import type { TrackedText } from '../text/tracked.ts';
import type { ImportLists } from './lists.ts';
import { undecided } from './identify.ts';
import { readDecisions } from './read/decisions.ts';
import { readText } from './read/text.ts';
import { repair } from './repair/repair.ts';
import { makeSpeech, type ImportedSpeech } from './speech.ts';
import { splitItems } from './split.ts';

/** A file imported: its speeches, and the bytes they stand on. */
export interface ImportedFile {
  speeches: ImportedSpeech[];
  bytes: Uint8Array;
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

/**
 * Imports every speech of one file, its figures named by the lists. Throws a WenkuError when the
 * file cannot be read.
 */
export function importFile(file: string, lists: ImportLists): ImportedFile {
  const { text, bytes } = readText(file);
  const decisions = readDecisions(file);
  const repaired = repair(text);
  // Bytes that are nothing but layout are only seen to be so now.
  if (repaired.text.trim() === '') throw new WenkuError('file-empty', { file });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const items = splitItems(repaired.text.split('\n'));
  const speeches = items.map((item) => {
    const whole = repaired.lines(item.firstLine, item.endLine);
    const tracked = withoutMarker(whole, item.marker);
    const before = repaired.lines(0, item.firstLine).source;
    const first = item.firstLine === 0 ? 1 : countLines(withoutReturn(before)) + 1;
    const isLast = item.number === items.length;
    const own = isLast ? whole.source : withoutReturn(whole.source);
    const lines: [number, number] = [first, first + countLines(own) - 1];
    const source = { file: basename(file), number: item.number, lines, sha256 };
    return makeSpeech(
      tracked,
      source,
      decisions.items[item.number - 1] ?? undecided(file, sha256, item.number, items.length),
      lists,
    );
  });
  return { speeches, bytes };
}
