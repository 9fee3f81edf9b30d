import type { Metric } from '../../schema/metric.ts';
import { wordsBefore } from '../context/reach.ts';
import type { Spot } from '../quantities/spots.ts';

const rankBase =
  /(?<text>\d+个(?:区县|县区|县市区|地市|市州|设区市|地级市|区|县|市|省|镇街|乡镇|街道|部门|单位))(?:[^，。；\d]{0,14}(?:考核|评价|评比|排名|考评|测评|评估)[^，。；]{0,4}中，?[^，。；\d]{0,8}?(?:由|从)?)?[的中里]{0,2}(?:排名?|名列|位[居列]|[列居])?$/u;

/** What a rank is among: 18个区县 of 在18个区县中位居首位. */
export function baseOf(text: string, spot: Spot): Pick<Metric, 'base'> {
  if (spot.qualifier !== 'rank') return {};
  const base = rankBase.exec(wordsBefore(text, spot.start))?.groups?.['text'];
  return base === undefined ? {} : { base: { text: base, value: Number.parseInt(base, 10) } };
}
