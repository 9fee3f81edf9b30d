import type { Line } from '../desk/desk.ts';
import { appendInTurn } from './appendInTurn.ts';
import { lineTools } from './clipHit.ts';
import { element } from './element.ts';
import { placeOf } from './exports/cite.ts';
import { lineLink } from './lineLink.ts';

import type { ViewContext } from './viewContext.ts';

/** Lines that are there at once on a screen of 800 px: each may be of a speech whose text is loaded. */
export const firstLines = 16;
const nextLines = 30;
const lineHeight = 40;
const ordinaryHeight = 800;

/** Lines that fill the screen. The rest come in turn. */
function linesAtFirst(): number {
  return Math.max(firstLines, firstLines + Math.ceil((innerHeight - ordinaryHeight) / lineHeight));
}

/** Columns of the grid for slots: a number stands with its value, and more of the others are narrower. */
function slotColumns(titles: readonly string[]): string {
  const narrow = titles.length > 2 ? 3 : 4.5;
  const widths = titles.map((title) => `${String(title.startsWith('数') ? 8 : narrow)}rem`);
  return `--slots: ${widths.join(' ')}`;
}

function slotCells(line: Line, titles: readonly string[]): HTMLElement[] {
  return titles.map((title, place) => {
    const { text = null, value = null } = line.slots[place] ?? {};
    return element(
      'span',
      { class: value === null ? 'slot' : 'slot number' },
      element('span', { class: 'hidden-visually' }, `${title}：`),
      text ?? '—',
      // The words may say the figure in another form: 三百二十 is 320.
      value === null || text?.replaceAll(',', '').includes(String(value)) === true
        ? null
        : element('small', {}, ` ${value.toLocaleString('en-US')}`),
    );
  });
}

/** One line of the concordance, with its citation. */
function concordanceLine(
  { base, desk, state, summary }: ViewContext,
  line: Line,
  place: number,
): HTMLElement {
  const { office, date, part } = line;
  const cited = [office, date, placeOf(line), ...(part === null ? [] : [part])].join(' · ');
  const row = element(
    'div',
    { class: 'kwic-line', role: 'listitem' },
    lineLink(base, line, state.query),
    ...slotCells(line, summary.slots),
    element('span', { class: 'cite', title: `${line.title}，${cited}` }, cited),
  );
  row.append(lineTools(base, desk, line, place, row));
  return row;
}

/** The hits line by line, aligned on the match. */
export async function linesView(context: ViewContext): Promise<HTMLElement> {
  const { desk, summary, fail } = context;
  const batch = async (start: number, count: number): Promise<HTMLElement[]> => {
    const lines = await desk.lines(start, start + count);
    return lines.map((line, index) => concordanceLine(context, line, start + index));
  };
  const host = element('div', {
    class: 'kwic',
    role: 'list',
    style: slotColumns(summary.slots),
  });
  const first = linesAtFirst();
  host.append(...(await batch(0, first)));
  const view = element('div', {}, slotHeadings(summary.slots), host);
  appendInTurn(
    host,
    first,
    summary.lines,
    nextLines,
    (left) => `还有 ${left.toLocaleString('en-US')} 处`,
    (start) => batch(start, nextLines),
    fail,
  );
  return view;
}

/** What the columns of slots are called, over them. */
function slotHeadings(titles: readonly string[]): HTMLElement | null {
  if (titles.length === 0) return null;
  return element(
    'div',
    {
      class: 'kwic-line headings',
      'aria-hidden': 'true',
      style: slotColumns(titles),
    },
    element('span', {}, ''),
    ...titles.map((title) => element('span', { class: 'slot' }, title)),
    element('span', { class: 'cite' }, '出处'),
  );
}
