import type { Facets, Filters } from '../filters.ts';
import { dimensions, type Dimension, type Manifest } from '../manifest.ts';
import { element } from './element.ts';

/** What readers call the filters. */
export const facetTitles: Readonly<Record<Dimension, string>> = {
  office: '单位',
  year: '年份',
  genre: '文种',
  area: '业务板块',
  part: '功能段落',
};

/** Newest first; a year that is no number comes last. */
function compareYears(one: string, other: string): number {
  return (Number(other) || 0) - (Number(one) || 0);
}

/** Draws the filters that have been counted; `change` gets the new choice of one dimension. */
export function facetList(
  names: Manifest['names'],
  facets: Facets,
  filters: Filters,
  change: (dimension: Dimension, chosen: string[]) => void,
): HTMLElement[] {
  return dimensions.flatMap((dimension) => {
    const chosen = filters[dimension] ?? [];
    const counts = facets[dimension];
    const values = new Set([...(counts?.keys() ?? []), ...chosen]);
    if (values.size === 0) return [];
    const rows = [...values]
      .map((value) => ({ value, count: counts?.get(value) ?? 0 }))
      .sort((one, other) =>
        // Years by time, the rest by weight.
        dimension === 'year' ? compareYears(one.value, other.value) : other.count - one.count,
      )
      .map(({ value, count }) => {
        const box = element('input', { type: 'checkbox', name: dimension, value });
        box.checked = chosen.includes(value);
        box.addEventListener('change', () => {
          const others = chosen.filter((one) => one !== value);
          change(dimension, box.checked ? [...others, value] : others);
        });
        return element(
          'label',
          {},
          box,
          element('span', {}, names[dimension][value] ?? value),
          element('span', { class: 'count' }, count.toLocaleString('en-US')),
        );
      });
    return [element('fieldset', {}, element('legend', {}, facetTitles[dimension]), ...rows)];
  });
}
