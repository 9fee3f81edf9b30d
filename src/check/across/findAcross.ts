import { newestFirst } from '../../archive/order.ts';
import { officeGroups } from '../../schema/officeGroups.ts';
import type { AcrossFinding } from './acrossFinding.ts';
import { inIndicatorUnit } from '../../archive/comparable.ts';
import type { ArchiveSpeech } from './archiveSpeech.ts';
import { changesAcross } from './changesAcross.ts';
import { datesOutside } from './datesOutside.ts';
import { histories } from './histories.ts';
import { outliersIn } from './outliers.ts';
import { standingChanges } from './standingChanges.ts';
import { toldByOthers, type Offices } from './toldByOthers.ts';
import { partsAndTotals, type Measures } from './partsAndTotals.ts';
import { reusedParagraphs } from './reusedParagraphs.ts';
import { sumsElsewhere } from './sumsElsewhere.ts';
import { toldAgain } from './toldAgain.ts';
import { unitChanges } from './unitChanges.ts';
import { yearsBelowHalves } from './yearBelowHalf.ts';

function inUnits(own: ArchiveSpeech, measures: Measures): ArchiveSpeech {
  const metrics = own.speech.metrics.map((metric) =>
    inIndicatorUnit(metric, measures.get(metric.indicator ?? '')),
  );
  return { ...own, speech: { ...own.speech, metrics } };
}

function ofOffice(speeches: readonly ArchiveSpeech[], measures: Measures): AcrossFinding[] {
  const all = histories(speeches);
  const families = Map.groupBy(all, ({ indicator }) => indicator);
  return [
    ...all.flatMap((history) => [
      ...yearsBelowHalves(history),
      ...outliersIn(history),
      ...toldAgain(history),
      ...standingChanges(history, speeches),
    ]),
    ...[...families.values()].flatMap(unitChanges),
    ...speeches.flatMap((speech) => [
      ...changesAcross(speech, (indicator) => families.get(indicator) ?? []),
      ...datesOutside(speech),
      ...partsAndTotals(speech, measures),
    ]),
    ...sumsElsewhere(speeches),
    ...reusedParagraphs(speeches),
  ];
}

/**
 * Questions asked of the figures over all speeches of each office (勾稽, 沿用旧稿), in a fixed order. Values
 * are compared in the units of their indicators, as far as theirs convert to those. With the names of the
 * offices, what one says of another is compared with that one's own word.
 */
export function findAcross(
  speeches: readonly ArchiveSpeech[],
  measures: Measures,
  names: Offices = new Map(),
): AcrossFinding[] {
  const ordered = newestFirst(
    speeches.map((speech) => ({ id: speech.id, data: speech.speech, speech })),
  ).toReversed();
  const inOrder = ordered.map(({ speech }) => inUnits(speech, measures));
  const offices = officeGroups(inOrder, ({ speech }) => speech.office);
  return [...offices.flatMap((list) => ofOffice(list, measures)), ...toldByOthers(inOrder, names)];
}
