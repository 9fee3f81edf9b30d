import { appendInTurn } from './appendInTurn.ts';
import { element } from './element.ts';
import { passageButton } from './passageView.ts';
import { speechHits } from './speechHits.ts';
import type { ViewContext } from './viewContext.ts';

/** Speeches that are there at once, as many as a large screen shows, and in each later batch. */
const speechesAtFirst = 8;
const speechesInTurn = 20;
const linesAtFirst = 8;

/** The hits speech by speech. */
export async function speechesView(context: ViewContext): Promise<HTMLElement> {
  const { base, desk, state, summary, fail } = context;
  const { query } = state;
  const finish = (row: HTMLElement, place: number): void =>
    row.append(passageButton(desk, place, row));
  const batch = async (start: number, count: number): Promise<HTMLElement[]> => {
    const groups = await desk.groups(start, start + count, linesAtFirst);
    return groups.map((group) => speechHits({ base, desk, query, finish, fail }, group));
  };
  const host = element('div', {}, ...(await batch(0, speechesAtFirst)));
  const view = element('div', {}, host);
  appendInTurn(
    host,
    speechesAtFirst,
    summary.groups,
    speechesInTurn,
    (left) => `再看 ${left.toLocaleString('en-US')} 篇`,
    (start) => batch(start, speechesInTurn),
    fail,
  );
  return view;
}
