import { readQuantity } from '../metrics/quantities/readQuantity.ts';
import type { Hit } from './hits.ts';
import type { CaptureSlot } from './match/captureSlots.ts';
import { compileQuery } from './match/compileQuery.ts';
import { Ground } from './match/ground.ts';
import type { Match } from './match/match.ts';
import type { Query } from './query/ast.ts';

/** What a part of a term stands for in a hit. */
export interface HitCapture extends CaptureSlot {
  /** In the words of the paragraph; null for a part of an alternative that is not the hit's. */
  text: string | null;
  /** Of a `number`: what it says; null where it is masked or says no exact quantity. */
  value: number | null;
}

/** Makes what reads the captures of hits. Hits of one paragraph are read best one after the other. */
export function makeCaptureReader(
  query: Query,
  fold: (text: string) => string,
): (paragraph: string, hit: Hit) => HitCapture[] {
  const { terms } = compileQuery(query, fold);
  let known: { paragraph: string; term: number; matches: Map<number, Match> } | null = null;
  return (paragraph, { offset, term: index }) => {
    const term = terms[index];
    if (term === undefined || term.slots.length === 0) return [];
    if (known?.paragraph !== paragraph || known.term !== index) {
      const matches = term.match(new Ground(fold(paragraph), () => paragraph));
      known = {
        paragraph,
        term: index,
        matches: new Map(matches.map((match) => [match.start, match])),
      };
    }
    const { captures } = known.matches.get(offset) ?? { captures: [] };
    return term.slots.map((slot, place): HitCapture => {
      const capture = captures[place];
      const text = capture ? paragraph.slice(capture.start, capture.end) : null;
      const isNumber = slot.kind === 'number' && text !== null;
      return { ...slot, text, value: isNumber ? (readQuantity(text)?.value ?? null) : null };
    });
  };
}
