import { TrackedText } from '../text/tracked/trackedText.ts';
import { findBrokenParagraphs } from './broken.ts';
import { findCopyNoise } from './copyNoise.ts';
import { findWideDigits } from './digitWidth.ts';
import { findDoubledMarks } from './doubled.ts';
import { findEntities } from './entities.ts';
import { findFurniture } from './furniture.ts';
import { findGlue } from './glue.ts';
import { findByteRemains, findInvisible } from './invisible.ts';
import { findLineEnds } from './lineEnds.ts';
import { findLongMarks } from './longMarks.ts';
import { findMarkSpace } from './markSpace.ts';
import { findRadicals } from './radicals.ts';
import { findBullets } from './bullets.ts';
import { findMisaligned } from './misaligned.ts';
import { findMojibake } from './mojibake.ts';
import { findNarrowMarks } from './punctuation.ts';
import { findResidue } from './residue.ts';
import { findTraditional } from './script.ts';
import { findLayoutSpace } from './space.ts';
import { findSmallMarks } from './smallMarks.ts';
import { findSpacedText } from './spacedText.ts';
import { findStraightQuotes } from './straightQuotes.ts';

// What bytes were comes first, then what nobody sees. Misaligned runs come before glue, which would
// take their remains for something else; script after glue, since the converter reads words;
// widths last, since glue is told by its brackets.
const rules = [
  findLineEnds,
  findMojibake,
  findEntities,
  findRadicals,
  findBullets,
  findSmallMarks,
  findInvisible,
  findMisaligned,
  findByteRemains,
  findLayoutSpace,
  findFurniture,
  findCopyNoise,
  findLayoutSpace,
  findSpacedText,
  findGlue,
  findTraditional,
  findResidue,
  // A line that was joined may be joined again.
  findBrokenParagraphs,
  findBrokenParagraphs,
  findWideDigits,
  findLongMarks,
  findStraightQuotes,
  findNarrowMarks,
  findMarkSpace,
  findDoubledMarks,
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
