import type { Entry } from '../../src/archive/entry.ts';
import type { Metric } from '../../src/schema/metric.ts';
import type { Speech } from '../../src/schema/speech.ts';

/** A figure for tests: 样例 words, with what differs from the defaults. */
export function sampleMetric(change: Partial<Metric> = {}): Metric {
  return {
    id: 'm01',
    indicator: 'documents.handled',
    subject: '公文',
    action: '办理',
    text: '12件',
    value: 12,
    unit: '件',
    qualifier: 'exact',
    masked: null,
    period: null,
    area: 'documents',
    paragraph: 'p001',
    quote: '办理公文12件',
    ...change,
  };
}

/** A speech for tests. */
export function sampleSpeech(change: Partial<Speech> = {}): Speech {
  return {
    title: '样例讲话',
    subtitles: [],
    salutation: '同志们：',
    office: 'east',
    genre: 'half-year-summary',
    occasion: null,
    speaker: null,
    period: { label: '上半年', half: 1, year: 2020 },
    yearEstimate: null,
    source: { file: 'a.txt', item: 1, lines: [1, 3], sha256: '0'.repeat(64), ledger: 'a.json' },
    release: { status: 'internal' },
    paragraphs: [{ id: 'p001', level: 0, part: null }],
    metrics: [],
    emendations: [],
    damage: [],
    ...change,
  };
}

/** An entry of an office and a half year. */
export function sampleEntry(id: string, office: string, year: number | null, half: 1 | 2): Entry {
  return { id, data: sampleSpeech({ office, period: { label: '半年', half, year } }) };
}
