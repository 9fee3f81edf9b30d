import { runSearch } from '../run.ts';
import { moveWithArrows } from './arrows.ts';
import { element } from './element.ts';
import { openEngine } from './openEngine.ts';
import { speechHits } from './speechHits.ts';
import { whenTyped } from './typed.ts';

const speechesShown = 6;
const hitsShown = 3;

interface Parts {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
}

function build(base: string): Parts {
  const input = element('input', {
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    placeholder: '任意字词，空格隔开的几个词须在同一段',
    'aria-label': '检索讲稿',
  });
  const status = element('p', { role: 'status', class: 'status' });
  const results = element('div', { class: 'results' });
  const close = element('button', { type: 'button', class: 'close', 'aria-label': '关闭' }, '×');
  const form = element('form', { action: `${base}search/` }, input, close);
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': '检索' },
    form,
    status,
    results,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, status, results };
}

async function show(base: string, { input, status, results }: Parts): Promise<void> {
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
    console.error(error);
    status.textContent = '检索没有成功：索引没有载入。请刷新页面再试。';
  }
}

let parts: Parts | null = null;

/** Opens the search dialog over the page. */
export function openSearchDialog(base: string): void {
  if (!parts) {
    const made = build(base);
    parts = made;
    whenTyped(made.input, () => void show(base, made));
    moveWithArrows(made.dialog, made.input);
  }
  if (!parts.dialog.open) parts.dialog.showModal();
  parts.input.focus();
  parts.input.select();
}
