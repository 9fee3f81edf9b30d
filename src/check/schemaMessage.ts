import { z } from 'astro/zod';
import leven from 'leven';
import { knownKeys } from './knownKeys.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组“字段: 值”',
  tuple: '列表',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

function nearest(key: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, distance: leven(key.toLowerCase(), name.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(2, key.length / 3) ? best.name : null;
}

function unknownKeys(
  { keys, path }: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.core.$ZodType,
): string {
  const known = knownKeys(schema, path);
  return keys
    .map((key) => {
      const near = nearest(key, known);
      return near === null
        ? `没有 ${key} 这个字段，可用的有：${known.join('、')}`
        : `没有 ${key} 这个字段，是不是想写 ${near}`;
    })
    .join('；');
}

function describe(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? '缺少这一项'
        : `应是${kinds[issue.expected] ?? issue.expected}，现在是 ${JSON.stringify(value)}`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')} 之一，现在是${value === undefined ? '空的' : ` ${JSON.stringify(value)}`}`;
    case 'too_small':
      return issue.origin === 'string' ? '不能是空的' : `不能小于 ${String(issue.minimum)}`;
    case 'too_big':
      return `不能大于 ${String(issue.maximum)}`;
    case 'invalid_format':
      return `${issue.message}，现在是 ${JSON.stringify(value)}`;
    default:
      return issue.message;
  }
}

/** A breach of a schema in words that a writer of the data can act on. */
export function schemaMessage(issue: Issue, data: unknown, schema: z.core.$ZodType): string {
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema);
  const where = issue.path.map(String).join('.');
  const words = describe(issue, valueAt(data, issue.path));
  return where === '' ? words : `${where} ${words}`;
}
