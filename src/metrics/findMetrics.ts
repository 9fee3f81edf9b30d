import type { Metric } from '../schema/metric.ts';
import type { Paragraph } from '../schema/paragraph.ts';
import { areaOf, indicatorOf, type AreaWords, type IndicatorWords } from './indicatorOf.ts';
import { findTotals } from './parts.ts';
import { periodBefore } from './period.ts';
import { quoteAt } from './quoteAt.ts';
import { reachBefore, wordsBefore } from './reach.ts';
import { readQuantity } from './readQuantity.ts';
import { findSpots, type Spot } from './spots.ts';
import { readSubject, type Subject } from './subject.ts';

/** The controlled lists by which figures are named. */
export interface MetricLists {
  areas: readonly AreaWords[];
  indicators: readonly IndicatorWords[];
}

type Block = Pick<Paragraph, 'id' | 'level' | 'part'> & { text: string };
type Draft = Omit<Metric, 'id' | 'partOf'> & { totalIndex: number | null };

// No clause is this long.
const longestClause = 200;
const unnamedArea = 'other';
const rankBase = /(?<text>\d+个(?:区县|县区|县市区|区|县|市|省|部门|单位))[的中里]{0,2}$/u;

function lastOf(text: string, marks: RegExp, offset: number): number {
  let at = offset;
  const first = reachBefore(offset);
  while (at > first && !marks.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The clause before a figure, from the figure before it at most. */
function clauseBefore(text: string, spot: Spot, previous: Spot | undefined): string {
  const clause = lastOf(text, /[，。；：！？]/u, spot.start);
  if (!previous || previous.end <= clause) return text.slice(clause, spot.start);
  // What follows the figure before, up to the first 、, belongs to it: 71个文号、传真电报….
  return text.slice(previous.end, spot.start).replace(/^[^、]*(?:、|和|及)/u, '');
}

function clauseAfter(text: string, spot: Spot): string {
  return /^[^，。；：！？]*/u.exec(text.slice(spot.end, spot.end + longestClause))?.[0] ?? '';
}

function paragraphLead(text: string): string | null {
  return /^[^，。；、]{1,6}?工作/u.exec(text)?.[0] ?? null;
}

function subjectOf(
  text: string,
  spot: Spot,
  previous: Spot | undefined,
  inherited: string | null,
): Subject {
  const before = clauseBefore(text, spot, previous);
  if (spot.qualifier === 'rank') {
    const [stem = ''] = before.split(/取得|暂?位居|名列|位列|排名|排在|跃居/u);
    const { subject } = readSubject(stem, '');
    return { subject: subject ?? paragraphLead(text), action: '位居' };
  }
  const found = readSubject(before, clauseAfter(text, spot));
  return { ...found, subject: found.subject ?? inherited };
}

function findInBlock(block: Block, lists: MetricLists): Draft[] {
  const { text } = block;
  const spots = findSpots(text, block.part);
  const totals = findTotals(text, spots);
  let inherited: string | null = null;
  return spots.map((spot, index): Draft => {
    const previous = spots[index - 1];
    const sentence = lastOf(text, /[。！？]/u, spot.start);
    const after = clauseAfter(text, spot);
    const { subject, action } = subjectOf(text, spot, previous, inherited);
    inherited = subject;
    const words = text.slice(sentence, spot.start);
    const indicator = indicatorOf(
      {
        before: text.slice(Math.max(sentence, previous?.end ?? 0), spot.start),
        after,
        sentence: words + after,
      },
      lists.indicators,
      lists.areas,
    );
    const base = spot.qualifier === 'rank' ? rankBase.exec(wordsBefore(text, spot.start)) : null;
    const baseText = base?.groups?.['text'];
    const { value, unit, qualifier, masked } = spot;
    return {
      indicator: indicator?.key ?? null,
      subject: subject ?? spot.text,
      action,
      text: spot.text,
      value,
      unit,
      qualifier,
      masked,
      period: periodBefore(words),
      area:
        indicator?.area ?? areaOf(wordsBefore(text, spot.end) + after, lists.areas) ?? unnamedArea,
      paragraph: block.id,
      quote: quoteAt(text, spot),
      ...(baseText ? { base: { text: baseText, value: Number.parseInt(baseText, 10) } } : {}),
      totalIndex: totals.get(index) ?? null,
    };
  });
}

const idAt = (index: number) => `m${String(index + 1).padStart(2, '0')}`;

/** Finds every reported quantity of a speech, in order, named `m01`, `m02`, … */
export function findMetrics(paragraphs: readonly Block[], lists: MetricLists): Metric[] {
  const metrics: Metric[] = [];
  for (const block of paragraphs) {
    const first = metrics.length;
    findInBlock(block, lists).forEach(({ totalIndex, ...draft }, index) => {
      const partOf = totalIndex === null ? {} : { partOf: idAt(first + totalIndex) };
      metrics.push({ id: idAt(first + index), ...draft, ...partOf });
    });
  }
  return metrics;
}

/** True when the words of a metric still say what it records. */
export function agreesWithText({ text, value, unit, qualifier, masked }: Metric): boolean {
  const read = readQuantity(text);
  return (
    read !== null &&
    read.value === value &&
    read.unit === unit &&
    read.qualifier === qualifier &&
    read.masked?.digits === masked?.digits
  );
}
