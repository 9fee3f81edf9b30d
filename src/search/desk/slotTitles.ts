import { captureSlots } from '../match/captureSlots.ts';
import type { Query } from '../query/ast.ts';

const names = { any: '空位', set: '选字', run: '＊', number: '数', gap: '间隔' } as const;

/** Titles of what a query's terms capture: as many columns as its richest term has slots. */
export function slotTitles({ terms }: Pick<Query, 'terms'>): string[] {
  const [richest = []] = terms
    .map((term) => captureSlots(term))
    .sort((one, other) => other.length - one.length);
  const isOne = terms.length === 1;
  return richest.map(({ kind, index }, place) => {
    if (!isOne) return `空位 ${String(place + 1)}`;
    const alike = richest.filter((other) => other.kind === kind).length;
    return alike > 1 ? `${names[kind]} ${String(index + 1)}` : names[kind];
  });
}
