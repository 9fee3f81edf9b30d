import type { Choice } from '../query/ast.ts';
import type { Ground } from './ground.ts';
import type { Capture, Match } from './match.ts';
import { countCaptures, matchesAt } from './matchPiece.ts';
import { makePieceStarts } from './pieceStarts.ts';

/** How many captures a choice has: those of all its alternatives. */
function countChoiceCaptures({ alternatives }: Choice): number {
  return alternatives.reduce((sum, piece) => sum + countCaptures(piece), 0);
}

const nothing = (count: number): null[] => Array.from({ length: count }, () => null);

/** By start, then end. */
function compareMatches(one: Match, other: Match): number {
  return one.start - other.start || one.end - other.end;
}

/**
 * Makes what lists every match of a choice, one for a start and an end, ascending by both. Where two
 * alternatives match the same characters, the first gives the captures.
 */
export function makeChoiceMatcher(choice: Choice): (ground: Ground) => Match[] {
  const total = countChoiceCaptures(choice);
  let taken = 0;
  const pieces = choice.alternatives.map((piece) => {
    const lead = taken;
    const own = countCaptures(piece);
    taken += own;
    const place = (captures: Match['captures']): (Capture | null)[] => [
      ...nothing(lead),
      ...captures,
      ...nothing(total - lead - own),
    ];
    return { piece, starts: makePieceStarts(piece), place };
  });
  return (ground) => {
    const found = pieces.flatMap(({ piece, starts, place }) => {
      const matches: Match[] = [];
      for (const start of starts(ground)) {
        for (const { end, captures } of matchesAt(piece, ground, start)) {
          matches.push({ start, end, captures: total === 0 ? captures : place(captures) });
        }
      }
      return matches;
    });
    // Sorting is stable: of equals the earlier alternative stays first.
    found.sort(compareMatches);
    return found.filter((match, index) => {
      const before = found[index - 1];
      return before === undefined || compareMatches(before, match) !== 0;
    });
  };
}
