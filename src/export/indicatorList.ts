import type { Indicator } from '../schema/vocabulary.ts';
import type { Names, Row } from './archiveTables.ts';

/** The list of indicators as rows of a table. */
export function indicatorListRows(
  indicators: ReadonlyMap<string, Indicator>,
  areas: Names['areas'],
  licence: string,
): Row[] {
  return [...indicators].map(([key, indicator]) => ({
    指标键: key,
    名称: indicator.name,
    板块: areas.get(indicator.area)?.name ?? indicator.area,
    单位量词: indicator.unit,
    定义: indicator.definition,
    方向: indicator.direction === 'good' ? '多为好' : '中性',
    认指标的词: indicator.match.join('、'),
    别称: indicator.aliases?.join('、') ?? null,
    分项: indicator.parts?.join('、') ?? null,
    总数: indicator.total ?? null,
    换算: factors(indicator),
    名次: indicator.rank ? 'true' : null,
    许可: licence,
  }));
}

function factors({ unit, convert = {} }: Indicator): string | null {
  const told = Object.entries(convert).map(([from, times]) => `1${from}=${String(times)}${unit}`);
  return told.length > 0 ? told.join('、') : null;
}

/** The list of indicators as records. */
export function indicatorListRecords(
  indicators: ReadonlyMap<string, Indicator>,
  licence: string,
): object[] {
  return [...indicators].map(([key, indicator]) => ({ key, licence, ...indicator }));
}
