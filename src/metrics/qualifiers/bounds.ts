import type { Metric } from '../../schema/metric.ts';

type Bound = Extract<Metric['qualifier'], 'over' | 'under' | 'near'>;

const before: Readonly<Record<Bound, string>> = {
  over: '至少|最少|不少于|不低于|不小于|不下于|不下|高于|大于|多于|(?<!不)超过|超出|(?<![赶反])超|逾|突破',
  under: '不足|不到|不超过|不高于|不多于|不大于|最多|低于|少于|小于|未满|不满',
  near:
    '大约|(?<![节制签合条契集简履预违租续缔邀])约|接近|将近|几近|大概|' +
    '(?<![最附邻临靠亲就远贴])近|(?<![以之千])上(?=[十百千万亿])',
};
// 过百, 过万 and 上千: only before a bare scale.
const overBare = '(?<![通经不超])过(?=[十百千万亿])';
const after: Readonly<Record<Bound, string>> = {
  over: '及?以上|之多|开外',
  under: '及?以下|以内|之内',
  near: '左右|上下',
};
const reached = '了';

/** Words right before a number that bound it: 近, 不少于, 超过了. */
export const prefixSource = `(?:(?:${Object.values(before).join('|')}|${overBare})${reached}?)`;

/** Words right behind a number and its unit that bound it: 以上, 左右. */
export const suffixSource = `(?:${Object.values(after).join('|')})`;

const bounds: readonly Bound[] = ['over', 'under', 'near'];
const wholeBefore = bounds.map(
  (bound) => [bound, new RegExp(`^(?:${before[bound]})`, 'u')] as const,
);
const wholeAfter = bounds.map(
  (bound) => [bound, new RegExp(`^(?:${after[bound]})$`, 'u')] as const,
);

/** How the words before and behind a number bound it; null when they do not. */
export function boundOf(prefix: string, more: string, suffix: string): Bound | null {
  if (prefix.startsWith('过')) return 'over';
  if (prefix === '上') return 'near';
  const leading = wholeBefore.find(([, pattern]) => pattern.test(prefix))?.[0];
  const trailing = wholeAfter.find(([, pattern]) => pattern.test(suffix))?.[0];
  // 近30多万件 comes near to something above 30万; the closer mark decides, as in 30余件以上.
  if (/[余多几]/u.test(more)) return 'over';
  if (more === '来') return 'near';
  return trailing ?? leading ?? null;
}
