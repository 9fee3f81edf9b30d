import type { Metric } from '../schema/metric.ts';

type Signed = Pick<Metric, 'qualifier' | 'masked'>;

// A masked figure is shown by its magnitude alone, without a sign.
const signs: readonly [uses: (metric: Signed) => boolean, words: string][] = [
  [({ qualifier, masked }) => qualifier === 'over' && masked === null, '“＞”为“余、多、以上”'],
  [({ qualifier, masked }) => qualifier === 'under' && masked === null, '“＜”为“以下、不足”'],
  [({ qualifier, masked }) => qualifier === 'near' && masked === null, '“≈”为“近、约”'],
  [({ masked }) => masked !== null, '原文隐去的数字只给出数量级，不作为零'],
];

/** What the signs mean that a table of figures uses, in a sentence; '' where it uses none. */
export function signNote(metrics: readonly Signed[]): string {
  const used = signs.filter(([uses]) => metrics.some(uses)).map(([, words]) => words);
  return used.length === 0 ? '' : `${used.join('；')}。`;
}
