import type { Facets } from '../filters.ts';
import { dimensions, type Dimension, type Listing } from '../manifest.ts';
import { element } from './element.ts';
import { facetList, facetTitles } from './facetList.ts';
import { replaceKeepingFocus } from './replaceKeepingFocus.ts';
import type { ViewContext } from './viewContext.ts';

/** Speeches of which it is loaded at once what filters of paragraphs are counted by: 2 KB each. */
const speechesAtOnce = 24;

const waiting = '正在数…';

function countButton(missing: readonly Dimension[], count: () => void): HTMLElement {
  const titles = missing.map((dimension) => facetTitles[dimension]).join('、');
  const button = element('button', { type: 'button', class: 'plain' }, `再按${titles}计数`);
  button.addEventListener('click', () => {
    button.disabled = true;
    button.textContent = waiting;
    count();
  });
  return button;
}

/**
 * Shows the filters with their counts. Those of paragraphs come a moment later from the whole archive,
 * and when the hits are of few speeches; of many the reader asks for them, for it takes loading
 * something of every one.
 */
export function drawFacets(
  host: HTMLElement,
  names: Listing['names'],
  { desk, isWhole, summary, state, fail }: ViewContext,
  change: (dimension: Dimension, chosen: string[]) => void,
  isCurrent: () => boolean,
): void {
  const isQuick = isWhole || summary.total.speeches <= speechesAtOnce;
  const draw = (facets: Facets): void => {
    const missing = dimensions.filter((dimension) => facets[dimension] === undefined);
    const list = facetList(names, facets, state.filters, change);
    const button = missing.length === 0 || isQuick ? [] : [countButton(missing, count)];
    replaceKeepingFocus(host, [...list, ...button]);
  };
  const count = (): void => {
    desk.facets().then((facets) => {
      if (isCurrent()) draw(facets);
    }, fail);
  };
  draw(summary.facets);
  const isComplete = dimensions.every((dimension) => summary.facets[dimension] !== undefined);
  if (!isComplete && isQuick) count();
}
