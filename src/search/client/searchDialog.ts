import { runSearch } from '../run.ts';
import { tellProblem } from '../tellProblem.ts';
import { moveWithArrows } from './arrows.ts';
import type { SearchDialog } from './dialog.ts';
import { element } from './element.ts';
import { openEngine } from './openEngine.ts';
import { speechHits } from './speechHits.ts';
import { whenTyped } from './typed.ts';

const speechesShown = 6;
const hitsShown = 3;

async function show(base: string, { input, status, results }: SearchDialog): Promise<void> {
  const query = input.value.trim();
  if (query === '') {
    status.textContent = '';
    results.replaceChildren();
    return;
  }
  status.textContent = '正在检索…';
  try {
    const engine = await openEngine(base);
    const result = await runSearch(query, engine);
    const shown = await Promise.all(
      result.speeches
        .slice(0, speechesShown)
        .map((speech) => speechHits(base, engine, speech, hitsShown)),
    );
    if (query !== input.value.trim()) return;
    const { hits, speeches } = result.total;
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
    const problem = tellProblem(error);
    if (!problem) console.error(error);
    results.replaceChildren();
    status.textContent = problem?.reason ?? '检索没有成功：索引没有载入。请刷新页面再试。';
  }
}

/** Makes the dialog search as the reader types, from what is typed already. */
export function searchInDialog(base: string, made: SearchDialog): void {
  whenTyped(made.input, () => void show(base, made));
  moveWithArrows(made.dialog, made.input);
  void show(base, made);
}
