import { findingAt, type DraftFinding, type DraftKind, type DraftRank } from '../finding.ts';

/** A slip that a pattern finds. */
export interface Slip {
  pattern: RegExp;
  reason: string;
  rank: DraftRank;
  /** What should stand there, from the match; absent where the drafter must find it. */
  instead?: (match: RegExpExecArray) => string;
}

/** A finding for every match of every slip. */
export function patternFindings(
  text: string,
  kind: DraftKind,
  slips: readonly Slip[],
): DraftFinding[] {
  return slips.flatMap(({ pattern, reason, rank, instead }) =>
    [...text.matchAll(pattern)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return findingAt(text, [span], {
        kind,
        rank,
        reason,
        ...(instead ? { instead: instead(match) } : {}),
      });
    }),
  );
}
