import { createHash } from 'node:crypto';
import type { Ledger } from '../schema/emendation.ts';

const digits = 8;

/** The ledger as it is written. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(ledger)}\n`;
}

/**
 * Name of a speech's ledger beside its source. It has the digest of what is in it, so that a new
 * ledger never stands under the name that an old speech file gives: of two files that cannot change
 * at once, the speech file alone decides.
 */
export function ledgerFile(id: string, ledger: Ledger): string {
  const digest = createHash('sha256').update(ledgerText(ledger)).digest('hex');
  return `${id}.${digest.slice(0, digits)}.ledger.json`;
}

/** The speech id in the name of a ledger; null in other names. */
export function ledgerOwner(name: string): string | null {
  return /^(?<id>[a-z0-9-]+)\.[0-9a-f]{8}\.ledger\.json$/u.exec(name)?.groups?.['id'] ?? null;
}
