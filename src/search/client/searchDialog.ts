import { plainRequest } from '../desk/desk.ts';
import { tellProblem } from '../tellProblem.ts';
import { moveWithArrows } from './arrows.ts';
import type { SearchDialog } from './dialog.ts';
import { element } from './element.ts';
import { openDemand } from './worker/openDemand.ts';
import { speechHits } from './speechHits.ts';
import { splitSearch } from './splitSearch.ts';
import { typedWords, whenTyped } from './typed.ts';

const speechesShown = 6;
const hitsShown = 3;

function tellFailure(error: unknown, { status, results }: SearchDialog): void {
  const problem = tellProblem(error);
  if (!problem) console.error(error);
  results.replaceChildren();
  status.textContent = problem?.reason ?? '检索没有成功：索引没有载入。请刷新页面再试。';
}

// The search page's own desks come before.
const firstOfDialog = 2;
let searches = 0;

async function show(base: string, made: SearchDialog): Promise<void> {
  const { input, status, results } = made;
  const query = typedWords(input);
  if (query === '') {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  status.textContent = '正在检索…';
  try {
    const { speeches: known, desks } = await openDemand(base);
    // What is shown of the search before this one may still be asked.
    searches += 1;
    const desk = desks(firstOfDialog + searches);
    const split = await splitSearch(base, known, query, null);
    const { total } = await desk.search({ ...plainRequest, ...split });
    const groups = total.hits === 0 ? [] : await desk.groups(0, speechesShown, hitsShown);
    if (query !== typedWords(input)) return;
    const { hits, speeches } = total;
    const fail = (error: unknown): void => tellFailure(error, made);
    const shown = groups.map((group) =>
      speechHits({ base, desk, query: split.query.trim(), fail }, group),
    );
    status.textContent =
      hits === 0
        ? '没有找到。可以少写几个字，或把一句话拆成几个词。'
        : `${hits.toLocaleString('en-US')} 处，${speeches.toLocaleString('en-US')} 篇。`;
    const all = element(
      'a',
      { href: `${base}search/?${new URLSearchParams({ q: query }).toString()}`, class: 'hit all' },
      '在检索页看全部并筛选 →',
    );
    results.replaceChildren(...shown, ...(hits > 0 ? [all] : []));
  } catch (error) {
    tellFailure(error, made);
  }
}

/** Makes the dialog search as the reader types, from what is typed already. */
export function searchInDialog(base: string, made: SearchDialog): void {
  whenTyped(made.input, () => void show(base, made));
  moveWithArrows(made.dialog, made.input);
  void show(base, made);
}
