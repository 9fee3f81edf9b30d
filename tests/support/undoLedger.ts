import type { Ledger } from '../../src/schema/emendation.ts';

/** The source that an archived text and its ledger give: the inverse of `applyLedger`. */
export function undoLedger(archived: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  let shift = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    const start = offset + shift;
    if (start < position || !archived.startsWith(inserted, start)) {
      throw new RangeError(`The ledger does not fit its archived text at offset ${String(start)}`);
    }
    result += archived.slice(position, start) + removed;
    position = start + inserted.length;
    shift += inserted.length - removed.length;
  }
  return result + archived.slice(position);
}
