import { alignSections, type AlignedRow } from './alignSections.ts';
import type { AreaCues, ComparedSpeech } from './comparedSpeech.ts';
import { meaningOf } from './meaning.ts';
import { pairMetrics, type MetricPair } from './metricPairs.ts';
import { findReuse, type Reuse } from './reuse.ts';
import { splitSections, type Section } from './sections.ts';

/** All that a comparison of two speeches shows. */
export interface Comparison {
  a: Section[];
  b: Section[];
  rows: AlignedRow[];
  metrics: MetricPair[];
  reuse: Reuse;
}

/** Sets two speeches side by side. */
export function compareSpeeches(
  a: ComparedSpeech,
  b: ComparedSpeech,
  areas: readonly AreaCues[],
): Comparison {
  const [left, right] = [splitSections(a), splitSections(b)];
  const rows = alignSections(
    left.map((section) => meaningOf(a, section, areas)),
    right.map((section) => meaningOf(b, section, areas)),
  );
  return { a: left, b: right, rows, metrics: pairMetrics(a, b), reuse: findReuse(a, b) };
}
