import { findPrivate, privateNames } from '../../text/private/findPrivate.ts';
import { findingAt, type DraftFinding } from '../finding.ts';

/** What of a draft should not go out: identity numbers, phones, labels of classification. */
export function findConfidential(text: string): DraftFinding[] {
  return findPrivate(text).map(({ kind, start, end, isSure }) =>
    findingAt(text, [{ start, end }], {
      kind: 'private',
      rank: isSure ? 'must' : 'likely',
      reason: `${privateNames[kind]}，发出之前请核实能否公开`,
    }),
  );
}
