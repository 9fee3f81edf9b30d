import type { DraftFinding } from './finding.ts';

/** What the drafter has said of a finding. */
export type Judgement = 'accepted' | 'dismissed';

/** Judgements by the ids of findings. */
export type Judgements = ReadonlyMap<string, Judgement>;

export const judgementNames: Readonly<Record<Judgement, string>> = {
  accepted: '采纳',
  dismissed: '不采纳',
};

/**
 * The draft with what was accepted put in, where the finding says what should stand there. Of two that
 * overlap the first is made.
 */
export function applyAccepted(
  text: string,
  findings: readonly DraftFinding[],
  judgements: Judgements,
): string {
  let result = '';
  let position = 0;
  for (const { id, instead, spans } of findings) {
    const [{ start, end }] = spans;
    if (instead === undefined || judgements.get(id) !== 'accepted' || start < position) continue;
    result += text.slice(position, start) + instead;
    position = end;
  }
  return result + text.slice(position);
}
