import type { Label } from './labels.ts';

/** Kinds of figure, the first that fits. */
const kinds: readonly (readonly [string, (label: Label) => boolean])[] = [
  ['range', ({ qualifier }) => qualifier === 'range'],
  ['rank', ({ qualifier }) => qualifier === 'rank'],
  ['masked or vague', ({ masked, value }) => Boolean(masked) || value === null],
  ['percentage points', ({ text }) => /百分[点點]/u.test(text)],
  ['percent, Han', ({ text }) => /[百千]分之/u.test(text)],
  ['percent', ({ text }) => /[%％‰]/u.test(text)],
  ['times', ({ text }) => /[倍番]/u.test(text)],
  ['fraction', ({ text }) => /分之|半|[成]|[/／]/u.test(text)],
  ['money', ({ text }) => /[元圆圓]/u.test(text)],
  [
    'duration',
    ({ text }) => /(?:[年天日周]|个月|個月|小时|工作日)(?:[多余]|以[上下内])?$/u.test(text),
  ],
  ['count, Arabic', ({ text }) => /[\d０-９]/u.test(text)],
  ['count, Han', () => true],
];

/** The names of the kinds, in order. */
export const kindNames: readonly string[] = kinds.map(([name]) => name);

/** Of which kind a labelled figure is. */
export const kindOf = (label: Label): string =>
  kinds.find(([, fits]) => fits(label))?.[0] ?? 'other';
