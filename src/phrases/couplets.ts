import { structureOf } from './likeStructure.ts';
import { alikeRuns } from './parallels.ts';
import type { PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { joinUnits, sentencesOf, splitUnits } from './units.ts';

/** At most so much of a couplet's words may be the same on both sides. */
const mostShared = 0.5;

/**
 * Paired sentences (对偶): exactly two clauses side by side, of equal length, their words of equal
 * length and the same kind at every place.
 */
export function findCouplets(speeches: readonly PhraseSpeech[]): PhraseEntry[] {
  const tally = new Tally();
  for (const speech of speeches) {
    for (const paragraph of speech.paragraphs) {
      for (const sentence of sentencesOf(splitUnits(paragraph.words))) {
        for (const run of alikeRuns(sentence)) {
          const [one, other] = run;
          if (run.length !== 2 || !one || !other) continue;
          const { kinds, shared, isSameRhythm } = structureOf(one, other);
          if (!isSameRhythm || kinds < 1 || shared > one.words.length * mostShared) continue;
          const text = joinUnits(run);
          const pattern = `各 ${String(one.text.length)} 字`;
          tally.add(text, text, { speech, paragraph }, null, pattern);
        }
      }
    }
  }
  return tally.list();
}
