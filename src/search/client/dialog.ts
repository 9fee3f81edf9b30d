import { element } from './element.ts';

/** The search dialog: where to type, what is said, where results go. */
export interface SearchDialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
}

/** Makes the dialog, closed, at the end of the page; without scripts for results its form goes to the search page. */
export function makeDialog(base: string): SearchDialog {
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
