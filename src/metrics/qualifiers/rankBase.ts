import type { Metric } from '../../schema/metric.ts';
import { wordsBefore } from '../context/reach.ts';
import type { Spot } from '../quantities/spots.ts';

const rankBase =
  /(?<text>\d+个(?:区县|县区|县市区|地市|市州|区|县|市|省|部门|单位))[的中里]{0,2}(?:排名?|名列|位[居列]|[列居])?$/u;

/** What a rank is among: 18个区县 of 在18个区县中位居首位. */
export function baseOf(text: string, spot: Spot): Pick<Metric, 'base'> {
  if (spot.qualifier !== 'rank') return {};
  const base = rankBase.exec(wordsBefore(text, spot.start))?.groups?.['text'];
  return base === undefined ? {} : { base: { text: base, value: Number.parseInt(base, 10) } };
}
