import { sourceTextName } from '../files/speechSource.ts';
import type { HeldSpeech } from './held.ts';
import { ledgerOwner } from './ledgerFile.ts';

const sourceText = /^(?<file>.+)\.[0-9a-f]{8}\.source\.txt$/u;

/** Names of ledgers and source texts that speeches of the archive named once and name no more. */
export function staleNames(
  names: ReadonlySet<string>,
  held: ReadonlyMap<string, HeldSpeech>,
): string[] {
  const sources = [...held.values()].map(({ source }) => source);
  const files = new Set(sources.map((source) => source?.file));
  const texts = new Set(
    sources.flatMap((source) =>
      source?.textSha256 === undefined ? [] : [sourceTextName(source.file, source.textSha256)],
    ),
  );
  // A speech file that a person broke may name anything.
  const isSure = !sources.includes(null);
  const isStale = (name: string): boolean => {
    const owner = ledgerOwner(name);
    if (owner !== null) {
      const ledger = held.get(owner)?.source?.ledger;
      return ledger !== undefined && ledger !== name && names.has(ledger);
    }
    const file = sourceText.exec(name)?.groups?.['file'];
    return isSure && file !== undefined && files.has(file) && !texts.has(name);
  };
  return [...names].filter(isStale);
}
