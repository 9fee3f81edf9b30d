import type { DraftText } from '../draftText.ts';
import type { DraftFinding } from '../finding.ts';
import { findConfidential } from './confidential.ts';
import { findMarks } from './marks.ts';
import { findNumbering } from './numbering.ts';
import { findPairs } from './pairs.ts';
import { findTypos } from './typos.ts';
import { findUsage } from './usage.ts';

/** What can be said of a draft by itself, of its words alone. */
export function findLanguage(draft: DraftText): DraftFinding[] {
  const { text } = draft;
  return [
    ...findMarks(text),
    ...findPairs(text),
    ...findUsage(text),
    ...findNumbering(draft),
    ...findTypos(text),
    ...findConfidential(text),
  ];
}
