import { partLabels } from '../../../archive/partLabel.ts';
import type { AlignedRow } from '../../../compare/alignSections.ts';
import type { Section } from '../../../compare/sections.ts';
import { element } from '../../../search/client/element.ts';
import type { ViewContext } from './viewContext.ts';

/** Id of the row of full text that a row of the outline leads to. */
export const rowId = (index: number) => `row-${String(index + 1)}`;

function reasonOf({ lists }: ViewContext, { likeness }: AlignedRow): string {
  if (!likeness) return '';
  if (likeness.reason === 'part') return '同一功能段落';
  if (likeness.reason === 'title') return '标题相近';
  if (likeness.reason === 'words') return '文字相近';
  const area = lists.areas.find(({ key }) => key === likeness.area)?.name ?? '';
  return `同讲${area}`;
}

function cell(section: Section | undefined, row: number): HTMLElement {
  if (!section) return element('td', { class: 'absent' }, '—');
  const part = section.part === null ? '' : partLabels[section.part];
  const isBare = section.title === '';
  return element(
    'td',
    { class: `rank-${String(section.rank)}` },
    element('a', { href: `#${rowId(row)}` }, isBare ? part || '正文' : section.title),
    isBare || part === '' || section.rank === 2
      ? null
      : element('span', { class: 'soft' }, ` ${part}`),
  );
}

/** The outlines side by side, each row with the reason why its two stand together. */
export function outlineView(context: ViewContext): HTMLElement {
  const { a, b, rows } = context.comparison;
  const lines = rows.map((row, index) =>
    element(
      'tr',
      {},
      cell(a[row.a ?? -1], index),
      cell(b[row.b ?? -1], index),
      element('td', { class: 'soft' }, reasonOf(context, row)),
    ),
  );
  const heads = ['左篇', '右篇', '依据'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'section',
    { 'aria-labelledby': 'outlines' },
    element(
      'div',
      { class: 'section-head' },
      element('h2', { id: 'outlines' }, '提纲'),
      element('p', { class: 'soft' }, '按功能段落、业务、标题和文字相近对齐，点标题看全文'),
    ),
    element(
      'table',
      { class: 'outlines' },
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...lines),
    ),
  );
}
