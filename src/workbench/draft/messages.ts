import type { DraftReport } from '../../draft/checkDraft.ts';
import type { DraftFacts, OfficeSpeech } from '../../draft/figures/figureFindings.ts';
import type { Measures } from '../../check/across/partsAndTotals.ts';
import type { MetricLists } from '../../metrics/findMetrics.ts';

/** What the worker is given once: all that it will ever have. */
export interface Ground {
  /** Files of the packed archive, as transferred. */
  chunks: Uint8Array<ArrayBuffer>[];
  offices: Record<string, string>;
  lists: MetricLists;
  measures: Measures;
  office: OfficeSpeech[];
}

/** What the page asks of the worker. */
export type Question =
  | { kind: 'open'; ground: Ground }
  | { kind: 'read'; bytes: Uint8Array; file: string }
  | { kind: 'check'; words: string; facts: DraftFacts };

/** What the worker answers, in the order of the questions. */
export type Answer =
  | { kind: 'opened' }
  | { kind: 'words'; words: string }
  | { kind: 'report'; report: DraftReport; milliseconds: number }
  | { kind: 'failed'; why: string };
