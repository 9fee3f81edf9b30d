import type { Emendation, Ledger } from '../schema/emendation.ts';

/** A run of the source: kept as it was, or replaced. */
export interface Collated {
  kept: string;
  removed: string;
  inserted: string;
  rule: string;
  /** How sure, where that differs from the rule in general. */
  certainty?: Emendation['certainty'] | undefined;
}

/** The source line by line with every repair in place, from a source and its ledger. */
export function collate(source: string, ledger: Ledger): Collated[][] {
  const lines: Collated[][] = [[]];
  const push = (run: Collated) => lines.at(-1)?.push(run);
  const keep = (text: string) => {
    text.split('\n').forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line !== '') push({ kept: line, removed: '', inserted: '', rule: '' });
    });
  };
  let position = 0;
  for (const [offset, removed, inserted, rule, certainty] of ledger.edits) {
    keep(source.slice(position, offset));
    push({ kept: '', removed, inserted, rule, certainty });
    position = offset + removed.length;
  }
  keep(source.slice(position));
  return lines.filter((line) => line.length > 0);
}
