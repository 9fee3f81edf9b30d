import { isBySpeech } from '../desk/desk.ts';
import { mostSampled, views, type SearchState } from './address.ts';
import { element } from './element.ts';
import { piece } from './piece.ts';
import { showValue } from './showValue.ts';
import { sortOptions } from './sortOptions.ts';
import { withinChips } from './withinChips.ts';

type Change = Partial<SearchState>;

const viewButtons = (host: HTMLElement) =>
  host.querySelectorAll<HTMLButtonElement>('button[data-view]');

/** Makes the tools over the results work: `state` gives the search shown, `go` runs another. */
export function bindTools(
  host: HTMLElement,
  state: () => SearchState,
  go: (change: Change) => void,
): void {
  const sort = piece(host, 'sort', HTMLSelectElement);
  sort.addEventListener('change', () => go({ sort: sort.value }));
  for (const button of viewButtons(host)) {
    const view = views.find((one) => one === button.dataset['view']) ?? 'lines';
    button.addEventListener('click', () => {
      const keeps = view === 'lines' || isBySpeech(state().sort);
      go({ view, ...(keeps ? {} : { sort: 'relevance' }) });
    });
  }
  const thin = piece(host, 'thin', HTMLInputElement);
  thin.addEventListener('change', () => go({ thin: thin.checked }));
  const sample = piece(host, 'sample', HTMLInputElement);
  sample.addEventListener('change', () => {
    const wanted = Math.trunc(Number(sample.value));
    go({ sample: wanted > 0 ? Math.min(wanted, mostSampled) : null });
  });
  piece(host, 'again', HTMLButtonElement).addEventListener('click', () =>
    go({ seed: (state().seed % 999_999) + 1 }),
  );
  const within = piece(host, 'within', HTMLInputElement);
  within.addEventListener('keydown', (event) => {
    const query = within.value.trim();
    if (event.key !== 'Enter' || event.isComposing || query === '') return;
    event.preventDefault();
    within.value = '';
    go({ within: [...new Set([...state().within, query])] });
  });
}

/** Shows the search in the tools. */
export function drawTools(
  host: HTMLElement,
  { view, sort, thin, sample, within }: SearchState,
  slots: readonly string[],
  go: (change: Change) => void,
): void {
  for (const button of viewButtons(host)) {
    button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
  }
  const select = piece(host, 'sort', HTMLSelectElement);
  const options = sortOptions(view, slots);
  select.replaceChildren(...options.map(([value, name]) => element('option', { value }, name)));
  select.value = options.some(([value]) => value === sort) ? sort : 'relevance';
  piece(host, 'thin', HTMLInputElement).checked = thin;
  showValue(piece(host, 'sample', HTMLInputElement), sample === null ? '' : String(sample));
  piece(host, 'again', HTMLButtonElement).hidden = sample === null;
  piece(host, 'chips', HTMLElement).replaceChildren(
    ...withinChips(within, (left) => go({ within: left })),
  );
}
