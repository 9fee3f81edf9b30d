import type { Metric } from '../schema/metric.ts';
import type { Speech } from '../schema/speech.ts';
import { periodLabel, yearOf } from './year.ts';

/** The stretch of time that a figure covers: figures are comparable where `label` is the same. */
export interface Span {
  kind: 'half' | 'year' | 'as-of' | 'rate' | 'other';
  /** As readers see it: 上半年, 全年, 截至5月底, 日均. */
  label: string;
  /** Null where nobody knows it. */
  year: number | null;
}

type Covered = Pick<Metric, 'period'> & Partial<Record<'per' | 'status', string | undefined>>;
type Dated = Pick<Speech, 'period' | 'yearEstimate' | 'genre'>;

const rates: readonly (readonly [RegExp, string])[] = [
  [/每[天日]|日均|^日$/u, '日均'],
  [/每周|周均/u, '周均'],
  [/每月|月均/u, '月均'],
  [/每季/u, '季均'],
  [/每年|年均/u, '年均'],
];
const asOf = /截[止至]|(?:到|至)[^，。]*月/u;
const month = /(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月/u;
const statedYear = /(?<year>(?:19|20)\d{2})年/u;
const yearBefore = /^(?:去年|上年)(?!同期)/u;
const unknown = '时段未注明';

function ofSpeech({ period, yearEstimate, genre }: Dated): Pick<Span, 'kind' | 'label'> {
  if (period.half === 1) return { kind: 'half', label: '上半年' };
  if (period.half === 2) return { kind: 'half', label: '下半年' };
  if (/全年|年度|年终/u.test(period.label) || genre === 'annual-summary') {
    return { kind: 'year', label: '全年' };
  }
  return { kind: 'other', label: periodLabel({ period, yearEstimate }) || unknown };
}

function said(words: string): Pick<Span, 'kind' | 'label'> | null {
  const rate = rates.find(([pattern]) => pattern.test(words));
  if (rate) return { kind: 'rate', label: rate[1] };
  if (asOf.test(words)) {
    const until = month.exec(words)?.groups?.['month'];
    return { kind: 'as-of', label: until === undefined ? '截至讲话时' : `截至${until}月` };
  }
  if (/上半年/u.test(words)) return { kind: 'half', label: '上半年' };
  if (/下半年/u.test(words)) return { kind: 'half', label: '下半年' };
  const quarter = /前?[一二三四]季度/u.exec(words);
  if (quarter) return { kind: 'other', label: quarter[0] };
  return /全年|年度|^(?:去年|上年)$|(?:19|20)\d{2}年$/u.test(words)
    ? { kind: 'year', label: '全年' }
    : null;
}

/**
 * What an aim is for: a summary of a year looks at the next one; one of a half year at the whole year, unless
 * the words name another time.
 */
function aimOf(speech: Dated, words: string, year: number | null): Span {
  const isOfYear = ofSpeech(speech).kind === 'year';
  const isStated = statedYear.test(words) || year === null;
  const ahead = isOfYear && !isStated ? year + 1 : year;
  return { ...(said(words) ?? { kind: 'year', label: '全年' }), year: ahead };
}

/** The span of a figure: what its own words say, else what its speech covers; of an aim, what it is for. */
export function spanOf(speech: Dated, { period, per, status }: Covered): Span {
  const words = per ?? period ?? '';
  const own = yearOf(speech);
  const stated = statedYear.exec(words)?.groups?.['year'];
  const shifted = own !== null && yearBefore.test(words) ? own - 1 : own;
  const year = stated === undefined ? shifted : Number(stated);
  if (status === 'target') return aimOf(speech, words, year);
  return { ...(said(words) ?? ofSpeech(speech)), year };
}
