import { isReleaseFinding } from '../release/releaseFinding.ts';
import type { Speech } from '../schema/speech.ts';

/** One decision of a person on what of a speech goes out: who, when, on what basis. */
export interface ReleaseDecision {
  /** That the speech goes out, or stays in; that words of it are hidden; that a finding may stand. */
  decision: 'public' | 'internal' | 'redaction' | 'accepted';
  /** Place of the words; null for a decision on the whole. */
  place: string | null;
  reason: string | null;
  reviewer: string | null;
  /** YYYY-MM-DD */
  reviewed: string | null;
  /** For the editors. */
  note: string | null;
}

/** The record of a speech's release (公开记录): the decision on the whole first. Hidden words are not in it. */
export function releaseRecord({ release, redactions, accepted }: Speech): ReleaseDecision[] {
  const { status, reason = null, reviewer = null, reviewed = null, note = null } = release;
  return [
    { decision: status, place: null, reason, reviewer, reviewed, note },
    ...(redactions ?? []).map((entry): ReleaseDecision => ({
      decision: 'redaction',
      place: entry.paragraph,
      reason: entry.reason,
      reviewer: entry.reviewer,
      reviewed: entry.reviewed,
      note: null,
    })),
    ...(accepted ?? [])
      .filter(({ finding }) => isReleaseFinding(finding))
      .map(({ finding, reason: why }): ReleaseDecision => ({
        decision: 'accepted',
        place: finding.split(':')[1] ?? null,
        reason: why,
        reviewer,
        reviewed,
        note: null,
      })),
  ];
}
