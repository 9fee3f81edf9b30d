import { TrackedText } from '../../text/tracked.ts';
import { findBrokenParagraphs } from './broken.ts';
import { findFused } from './fused.ts';
import { findGlue } from './glue.ts';
import { findLineEnds } from './lineEnds.ts';
import { findNarrowMarks } from './punctuation.ts';
import { findTraditional } from './script.ts';
import { findLayoutSpace } from './space.ts';

// Fused marks come before glue, which would take their remains for something else; script after
// glue, since the converter reads words; width last, since glue is told by its brackets.
const rules = [
  findLineEnds,
  findLayoutSpace,
  findFused,
  findGlue,
  findTraditional,
  findBrokenParagraphs,
  findNarrowMarks,
];

/**
 * Repairs the damage of a downloaded text, after what its format had to change; every change is in
 * the result's ledger.
 */
export function repair(source: string | TrackedText): TrackedText {
  return rules.reduce(
    (tracked, find) => tracked.replace(find(tracked.text)),
    typeof source === 'string' ? TrackedText.from(source) : source,
  );
}
