import type { Observation } from './observation.ts';

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function countOf(
  observations: readonly Observation[],
  test: (observation: Observation) => boolean,
): number {
  return observations.filter(test).length;
}

/**
 * What of an indicator's figures may be compared and what not, in sentences for readers, most
 * important first. Empty where all are of one kind.
 */
export function comparabilityNotes(observations: readonly Observation[]): string[] {
  const levels = observations.filter(({ isChange }) => !isChange);
  const spans = distinct(levels.map(({ span }) => span.label));
  const units = distinct(levels.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  const asOf = spans.filter((label) => label.startsWith('截至'));
  const masked = countOf(observations, ({ certainty }) => certainty === 'masked');
  const lost = countOf(observations, ({ certainty }) => certainty === 'lost');
  const changes = countOf(observations, ({ isChange }) => isChange);
  const undated = countOf(observations, ({ span }) => span.year === null);
  const notes = [
    spans.length > 1 &&
      `各数所指时段不同（${spans.join('、')}），分栏画出；同一栏里的可以相比，不同栏的不能直接相比。`,
    asOf.length > 0 && `${asOf.join('、')}的数只算到当时，不是整个半年或全年。`,
    units.length > 1 && `原文量词有${units.join('、')}，口径可能不同，没有换算。`,
    masked > 0 && `${String(masked)} 个数原文隐去，只知位数，画成一段范围，不是一个点。`,
    lost > 0 && `${String(lost)} 个数原文缺失，没有画出。`,
    changes > 0 && `${String(changes)} 个是增减幅度，不是总量，没有画出。`,
    undated > 0 && `${String(undated)} 个数年份不详，没有画出。`,
    observations.some(({ isEstimated }) => isEstimated) && '有的年份是编者推定，依据见各篇讲稿。',
    observations.some(({ isTarget }) => isTarget) &&
      '菱形是计划或目标，画在它所指的那一年，不是结果。',
  ];
  return notes.filter((note) => note !== false);
}
