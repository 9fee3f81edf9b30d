import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { MetricLists } from '../metrics/findMetrics.ts';
import { TrackedText } from '../text/tracked.ts';
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

/**
 * Imports every speech of one file, its figures named by the lists. Throws a WenkuError when the
 * file cannot be read.
 */
export function importFile(file: string, lists: MetricLists): ImportedFile {
  const { text, bytes } = readText(file);
  const decisions = readDecisions(file);
  const repaired = repair(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const items = splitItems(repaired.text.split('\n'));
  const speeches = items.map((item) => {
    const whole = repaired.lines(item.firstLine, item.endLine);
    const marker =
      item.marker === ''
        ? []
        : [{ start: 0, end: item.marker.length, inserted: '', rule: 'item-marker' }];
    const tracked: TrackedText = whole.replace(marker);
    const before = repaired.lines(0, item.firstLine).source;
    const first = item.firstLine === 0 ? 1 : before.split('\n').length + 1;
    const lines: [number, number] = [first, first + whole.source.split('\n').length - 1];
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
