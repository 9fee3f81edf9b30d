import { z } from 'astro/zod';

const key = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/u, '指标的键形如 information.adopted');

/**
 * Classifiers that count. 件, 件次 and 条 count different things of the same work, so that no factor
 * leads from one to the other.
 */
const classifiers = new Set(
  '件 件次 次 条 期 篇 份 封 个 项 名 位 人 人次 批 批次 起 户 家 辆 台 处 场 场次 期次'.split(' '),
);

/** content/indicators/<area>.yaml: a map from key (`information.adopted`) to this. */
export const indicatorSchema = z
  .strictObject({
    name: z.string().min(1),
    area: z.string(),
    /** Unit in which values are compared. */
    unit: z.string(),
    definition: z.string().min(1),
    direction: z.enum(['good', 'neutral']),
    /** Words beside a figure that name this indicator; the nearest, then the longest, decides. */
    match: z.array(z.string().min(1)).min(1),
    /** Other names, of other offices or earlier years; beside a figure they name it as `match` does. */
    aliases: z.array(z.string().min(1)).min(1).optional(),
    /** The indicators that make this one up: where a speech lists them, they sum to it. */
    parts: z.array(key).min(1).optional(),
    /** The indicator of which this one counts some: it never exceeds it. */
    total: key.optional(),
    /** Its values are places in an order (第3名), which no number of people is. */
    rank: z.literal(true).optional(),
    /** Other units of its values: how many of `unit` one of them is (公升: 1). 万 and 亿 are no units. */
    convert: z.record(z.string().min(1), z.number().positive()).optional(),
  })
  .superRefine(({ unit, convert = {} }, context) => {
    const counted = [unit, ...Object.keys(convert)].filter((name) => classifiers.has(name));
    if (Object.keys(convert).length === 0 || counted.length === 0) return;
    context.addIssue({
      code: 'custom',
      path: ['convert'],
      message: `${counted.join('、')}是量词，所指不同，不能换算`,
    });
  });

export type Indicator = z.infer<typeof indicatorSchema>;

/** The indicators that another one names as its parts or its total. */
function named({ parts = [], total }: Indicator): { field: 'parts' | 'total'; key: string }[] {
  return [
    ...parts.map((part) => ({ field: 'parts' as const, key: part })),
    ...(total === undefined ? [] : [{ field: 'total' as const, key: total }]),
  ];
}

/** content/indicators/<area>.yaml, whole. Parts and totals stand in the same file. */
export const indicatorListSchema = z.record(key, indicatorSchema).superRefine((list, context) => {
  for (const [own, indicator] of Object.entries(list)) {
    for (const { field, key: other } of named(indicator)) {
      const problem = (message: string) => {
        context.addIssue({ code: 'custom', path: [own, field], message });
      };
      const found = list[other];
      if (other === own) problem(`${own} 不能是自己的${field === 'parts' ? '分项' : '总数'}`);
      else if (!found) problem(`同一个文件里没有指标 ${other}`);
      else if (field === 'parts' && found.unit !== indicator.unit) {
        problem(`分项 ${other} 的单位是“${found.unit}”，与总数的“${indicator.unit}”不同`);
      }
    }
  }
});

// A tenth of a whole is ten hundredths wherever shares are told: 七成以上 is 70% and more.
const shareUnits: Readonly<Record<string, number>> = { 成: 10 };

/** A value in the unit of its indicator; null where its unit does not convert to that. */
export function inUnitOf(
  { unit, convert = {} }: Pick<Indicator, 'unit' | 'convert'>,
  value: number,
  stated: string,
): number | null {
  if (stated === unit) return value;
  const factor = convert[stated] ?? (unit === '%' ? shareUnits[stated] : undefined);
  return factor === undefined ? null : value * factor;
}
