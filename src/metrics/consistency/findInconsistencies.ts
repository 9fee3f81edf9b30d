import type { Speech } from '../../schema/speech.ts';
import { findChanges } from './changes.ts';
import type { Finding } from './finding.ts';
import { findOverHundred } from './overHundred.ts';
import { placeMetrics } from './place.ts';
import { findProducts } from './products.ts';
import { findRepeats } from './repeats.ts';
import { findShares } from './shares.ts';
import { findSums } from './sums.ts';

/** A finding, with the reason for which a person let it stand. */
export interface JudgedFinding extends Finding {
  accepted?: string;
}

function unlike(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Figures of one speech that do not go together (勾稽关系): parts that do not add up, products that are not their total, rates that do not
 * follow from their counts, rates above their whole, changes that do not follow from their levels, and
 * one figure told twice. `texts` maps paragraph ids to their words. Rounding is allowed for as far as the
 * printed digits go; 余, 近 and masked figures contradict only where their bounds exclude.
 */
export function findInconsistencies(
  speech: Pick<Speech, 'metrics' | 'period' | 'accepted'>,
  texts: ReadonlyMap<string, string>,
): JudgedFinding[] {
  const paragraphs = placeMetrics(speech.metrics, texts);
  const inOne = paragraphs.flatMap((list) => [
    ...findSums(list),
    ...findProducts(list),
    ...findShares(list),
    ...findOverHundred(list),
    ...findChanges(list),
  ]);
  const accepted = new Map(speech.accepted?.map(({ finding, reason }) => [finding, reason]));
  return unlike([...inOne, ...findRepeats(paragraphs.flat(), speech.period)]).map((finding) => {
    const reason = accepted.get(finding.id);
    return reason === undefined ? finding : { ...finding, accepted: reason };
  });
}
