import type { LineGroup } from '../desk/desk.ts';
import { appendInTurn } from './appendInTurn.ts';
import { lineTools } from './clipHit.ts';
import { element } from './element.ts';
import { lineLink } from './lineLink.ts';
import type { ViewContext } from './viewContext.ts';

const speechesAtOnce = 20;
const linesAtFirst = 8;

function groupSection(context: ViewContext, { first, count, lines }: LineGroup): HTMLElement {
  const { base, desk, state, fail } = context;
  const draw = (start: number, shown: typeof lines) =>
    shown.map((line, index) => {
      const row = element('div', { class: 'speech-line' }, lineLink(base, line, state.query));
      row.append(lineTools(base, desk, line, start + index, row));
      return row;
    });
  const host = element('div', { class: 'lines' }, ...draw(first, lines));
  const left = count - lines.length;
  const more = element(
    'button',
    { type: 'button', class: 'more' },
    `其余 ${left.toLocaleString('en-US')} 处`,
  );
  more.addEventListener('click', () => {
    more.disabled = true;
    desk.lines(first + lines.length, first + count).then((rest) => {
      const drawn = draw(first + lines.length, rest);
      more.remove();
      host.append(...drawn);
      drawn[0]?.querySelector('a')?.focus();
    }, fail);
  });
  const [line] = lines;
  return element(
    'section',
    { class: 'speech-hits' },
    element(
      'h3',
      {},
      element('a', { href: `${base}speeches/${line?.speech ?? ''}/` }, line?.title ?? ''),
      element(
        'span',
        { class: 'source' },
        `${line?.office ?? ''} · ${line?.date ?? ''} · ${count.toLocaleString('en-US')} 处`,
      ),
    ),
    host,
    left > 0 ? more : null,
  );
}

/** The hits speech by speech. */
export async function speechesView(context: ViewContext): Promise<HTMLElement> {
  const { desk, summary, fail } = context;
  const batch = async (start: number): Promise<HTMLElement[]> => {
    const groups = await desk.groups(start, start + speechesAtOnce, linesAtFirst);
    return groups.map((group) => groupSection(context, group));
  };
  const host = element('div', {}, ...(await batch(0)));
  appendInTurn(
    host,
    speechesAtOnce,
    summary.groups,
    speechesAtOnce,
    (left) => `再看 ${left.toLocaleString('en-US')} 篇`,
    batch,
    fail,
  );
  return host;
}
