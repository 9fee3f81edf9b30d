import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { ImportLists } from '../../../src/import/lists.ts';
import {
  findInconsistencies,
  type JudgedFinding,
} from '../../../src/metrics/consistency/findInconsistencies.ts';
import { findMetrics } from '../../../src/metrics/findMetrics.ts';
import type { Speech } from '../../../src/schema/speech.ts';

const caseSchema = z.array(
  z.strictObject({
    kind: z.enum(['sum', 'share', 'over-hundred', 'change', 'told-twice']),
    /** Figures that go together; none where only the wrong form exists. */
    text: z.string().optional(),
    /** The same with one figure wrong. */
    wrong: z.array(z.string()).min(1),
  }),
);

/** 样例 sentences whose figures go together, with the same sentences after one slip each. */
export function readPlantedErrors(): z.infer<typeof caseSchema> {
  const json = readFileSync('tests/fixtures/metrics/consistency.json', 'utf8');
  return caseSchema.parse(JSON.parse(json));
}

const yearly: Speech['period'] = { label: '全年', half: null, year: 2019 };

/** What is found between the figures of a text, a paragraph a line. */
export function findingsOf(text: string, lists: ImportLists): JudgedFinding[] {
  const blocks = text.split('\n').map((line, index) => ({
    id: `p${String(index + 1).padStart(3, '0')}`,
    level: 0,
    part: 'achievements' as const,
    text: line,
  }));
  const texts = new Map(blocks.map(({ id, text: words }) => [id, words]));
  return findInconsistencies({ metrics: findMetrics(blocks, lists), period: yearly }, texts);
}
