import type { Indicator } from '../schema/vocabulary.ts';
import type { Names, Row } from './archiveTables.ts';

/** The list of indicators as rows of a table. */
export function indicatorListRows(
  indicators: ReadonlyMap<string, Indicator>,
  areas: Names['areas'],
): Row[] {
  return [...indicators].map(([key, { name, area, unit, definition, direction, match }]) => ({
    指标键: key,
    名称: name,
    板块: areas.get(area)?.name ?? area,
    单位量词: unit,
    定义: definition,
    方向: direction === 'good' ? '多为好' : '中性',
    认指标的词: match.join('、'),
  }));
}

/** The list of indicators as records. */
export function indicatorListRecords(indicators: ReadonlyMap<string, Indicator>): object[] {
  return [...indicators].map(([key, indicator]) => ({ key, ...indicator }));
}
