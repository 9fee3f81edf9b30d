import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { MetricLists } from '../metrics/findMetrics.ts';
import { TrackedText } from '../text/tracked.ts';
import type { Decision } from './decisions.ts';
import { readDecisions } from './read/decisions.ts';
import { readText } from './read/text.ts';
import { repair } from './repair/repair.ts';
import { makeSpeech, type ImportedSpeech } from './speech.ts';
import { splitItems } from './split.ts';

function undecided(file: string, number: number): Decision {
  const slug = basename(file)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return {
    id: `${slug === '' ? 'speech' : slug}-${String(number)}`,
    office: 'unknown',
    genre: 'meeting-speech',
    release: { status: 'internal' },
    damage: [],
  };
}

/**
 * Imports every speech of one file, its figures named by the lists. Throws a WenkuError when the
 * file cannot be read.
 */
export function importFile(file: string, lists: MetricLists): ImportedSpeech[] {
  const { text, bytes } = readText(file);
  const decisions = readDecisions(file);
  const repaired = repair(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return splitItems(repaired.text.split('\n')).map((item) => {
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
      decisions.items[item.number - 1] ?? undecided(file, item.number),
      lists,
    );
  });
}
