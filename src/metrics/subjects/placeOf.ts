import type { Metric } from '../../schema/metric.ts';
import { clauseAfter, sentenceMarks, startAfter } from '../context/clause.ts';
import { wordsBefore } from '../context/reach.ts';
import type { Spot } from '../quantities/spots.ts';
import {
  areaOf,
  areaOfHeading,
  indicatorOf,
  type Context,
  type MetricLists,
} from './indicatorOf.ts';

const unnamedArea = 'other';
// 培训5期（线上）、1500余人次.
const joined = /^(?:（[^（）]{1,8}）)?[、和与及]$/u;

/**
 * Indicator and area of a figure, from the words around it, and how sure they are. `before` are the two
 * figures before it, the nearest first; `context` is what is spoken of beside the sentence.
 */
export function placeOf(
  text: string,
  spot: Spot,
  [previous, earlier]: readonly (Spot | undefined)[],
  lists: MetricLists,
  context: Context,
) {
  const sentence = startAfter(text, sentenceMarks, spot.start);
  const after = clauseAfter(text, spot.end);
  // 接待任务402批次、6100余人次: the words before the first name the second as well, in its own unit.
  const isSecond =
    previous && previous.unit !== spot.unit && joined.test(text.slice(previous.end, spot.start));
  const namingStart = (isSecond ? earlier : previous)?.end ?? 0;
  const around = {
    before: text.slice(Math.max(sentence, namingStart), spot.start),
    after,
    sentence: text.slice(sentence, spot.start) + after,
    context,
  };
  // Of 640篇、270余万字 the second is no number of papers.
  const possible = isSecond
    ? lists.indicators.filter(({ units }) => units.includes(spot.unit ?? ''))
    : lists.indicators;
  const found = indicatorOf(spot, around, possible, lists.areas);
  // 公用经费压减5% is no value of 公用经费, but of its area.
  const told = found ?? indicatorOf(null, around, lists.indicators, lists.areas);
  const named = areaOf(around.sentence, lists.areas);
  const nearest = areaOf(wordsBefore(text, spot.end) + after, lists.areas);
  const above = areaOfHeading(context.heading, lists.areas);
  const sure: NonNullable<Metric['sure']> = {};
  if (found && !found.isNear) sure.indicator = 'likely';
  if (!told && named === null) sure.area = (nearest ?? above) === null ? 'unsure' : 'likely';
  return {
    indicator: found?.indicator.key ?? null,
    area: told?.indicator.area ?? nearest ?? above ?? unnamedArea,
    sure,
  };
}
