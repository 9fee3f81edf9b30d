import type { Ledger } from '../../schema/emendation.ts';

/** The archived text that a source and its ledger give. Throws when the ledger does not fit. */
export function applyLedger(source: string, ledger: Ledger): string {
  let result = '';
  let position = 0;
  for (const [offset, removed, inserted] of ledger.edits) {
    if (offset < position || !source.startsWith(removed, offset)) {
      throw new RangeError(`The ledger does not fit its source at offset ${String(offset)}`);
    }
    result += source.slice(position, offset) + inserted;
    position = offset + removed.length;
  }
  return result + source.slice(position);
}
