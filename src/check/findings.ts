import { WenkuError } from '../errors/catalogue.ts';
import type { Finding } from '../metrics/consistency/finding.ts';
import { findInconsistencies } from '../metrics/consistency/findInconsistencies.ts';
import { isReleaseFinding } from '../release/releaseFinding.ts';
import type { AcrossFinding } from './across/acrossFinding.ts';
import type { ArchiveSpeech } from './across/archiveSpeech.ts';
import { findAcross } from './across/findAcross.ts';
import type { Measures } from './across/partsAndTotals.ts';
import type { Offices } from './across/toldByOthers.ts';

/** Something for a person to judge, of one speech or of several; see `Finding` and `AcrossFinding`. */
export interface ArchiveFinding extends Omit<AcrossFinding, 'kind'> {
  kind: AcrossFinding['kind'] | Finding['kind'];
  /** The reason for which a person let it stand. */
  accepted?: string;
}

function within({ id, speech, texts }: ArchiveSpeech): ArchiveFinding[] {
  return findInconsistencies(speech, texts).map((finding) => ({
    ...finding,
    speech: id,
    places: finding.places.map((place) => ({ speech: id, ...place })),
  }));
}

/** True for a sum by the list of indicators that the words beside the figures told as one already. */
function isToldBy(told: readonly ArchiveFinding[], { kind, metrics }: ArchiveFinding): boolean {
  const isSum = kind === 'sum' || kind === 'total-below-part';
  return (
    isSum &&
    told.some((one) => one.kind === 'sum' && metrics.some((id) => one.metrics.includes(id)))
  );
}

function judged(finding: ArchiveFinding, speech: ArchiveSpeech | undefined): ArchiveFinding {
  const accepted = speech?.speech.accepted?.find((entry) => entry.finding === finding.id);
  return accepted ? { ...finding, accepted: accepted.reason } : finding;
}

/**
 * Every question that the figures of an archive raise, within each speech and between the speeches of
 * an office, with what people decided of them; by speech, in the order given. `measures` is the list
 * of indicators, `offices` that of offices.
 */
export function findAll(
  speeches: readonly ArchiveSpeech[],
  measures: Measures,
  offices: Offices,
): ArchiveFinding[] {
  const across = Map.groupBy(findAcross(speeches, measures, offices), ({ speech }) => speech);
  return speeches.flatMap((speech) => {
    const own = within(speech);
    const others = (across.get(speech.id) ?? []).filter((finding) => !isToldBy(own, finding));
    return [...own, ...others].map((finding) => judged(finding, speech));
  });
}

/**
 * Acceptances of findings that are no more: errors, since they would hide the next finding of that name.
 * Those of a look before release are judged there.
 * `lineOf` gives the line of the n-th acceptance in the speech's file.
 */
export function staleAcceptances(
  file: string,
  { id, speech }: ArchiveSpeech,
  findings: readonly ArchiveFinding[],
  lineOf: (index: number) => number,
): WenkuError[] {
  const known = new Set(
    findings.filter((finding) => finding.speech === id).map((finding) => finding.id),
  );
  return (speech.accepted ?? []).flatMap(({ finding }, index) =>
    known.has(finding) || isReleaseFinding(finding)
      ? []
      : [new WenkuError('accepted-stale', { file, line: lineOf(index) }, finding)],
  );
}
