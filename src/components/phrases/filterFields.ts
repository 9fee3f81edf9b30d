import { partLabels } from '../../archive/partLabel.ts';
import { markNames, marksOf } from '../../phrases/marks.ts';
import type { PhraseEntry } from '../../phrases/tally.ts';

/** A choice that readers of a list of phrases have: the values that occur in it, with their names. */
export interface FilterField {
  name: 'part' | 'area' | 'office' | 'year' | 'length' | 'mark';
  label: string;
  options: (readonly [value: string, words: string])[];
}

const lengths: FilterField['options'] = [
  ['1-4', '4 字以内'],
  ['5-8', '5—8 字'],
  ['9-16', '9—16 字'],
  ['17-999', '17 字以上'],
];

/**
 * The choices for all entries of a list, on whatever page; those that would choose nothing left out.
 * @param newest year of the newest speech of the archive
 */
export function filterFields(
  entries: readonly PhraseEntry[],
  { offices, areas }: Record<'offices' | 'areas', ReadonlyMap<string, string>>,
  newest: number | null,
): FilterField[] {
  const used = <Key>(of: (entry: PhraseEntry) => Iterable<Key>): ReadonlySet<Key> =>
    new Set(entries.flatMap((entry) => [...of(entry)]));
  const usedOf = (names: Iterable<[string, string]>, keys: ReadonlySet<string>) =>
    [...names].filter(([key]) => keys.has(key));
  const years = [...used(({ years: own }) => own.keys())].toSorted((one, other) => other - one);
  const fields: FilterField[] = [
    {
      name: 'part',
      label: '部分',
      options: usedOf(
        Object.entries(partLabels),
        used(({ parts }) => parts),
      ),
    },
    {
      name: 'area',
      label: '业务',
      options: usedOf(
        areas,
        used((entry) => entry.areas),
      ),
    },
    {
      name: 'office',
      label: '单位',
      options: usedOf(
        offices,
        used((entry) => entry.offices),
      ),
    },
    {
      name: 'year',
      label: '年份',
      options: years.map((year) => [String(year), `${String(year)}年`] as const),
    },
    { name: 'length', label: '字数', options: lengths },
    {
      name: 'mark',
      label: '用况',
      options: usedOf(
        Object.entries(markNames),
        used((entry) => marksOf(entry, newest)),
      ),
    },
  ];
  return fields.filter(({ options }) => options.length > 1);
}
