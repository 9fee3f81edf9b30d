import type { Trouble } from '../desk/trouble.ts';
import type { SearchState } from './address.ts';
import { piece } from './piece.ts';
import { queryTrouble } from './queryTrouble.ts';
import { tellLoad } from './tellLoad.ts';

/** Shows in the search page that it failed, why, and ways to go on. */
function drawFailure(host: HTMLElement, why: string, retry: () => void): void {
  host.dataset['state'] = 'failed';
  piece(host, 'status', HTMLElement).textContent = '检索没有成功';
  piece(host, 'why', HTMLElement).textContent = why;
  piece(host, 'retry', HTMLButtonElement).onclick = retry;
  piece(host, 'reload', HTMLButtonElement).onclick = () => location.reload();
}

/** Tells in the search page why there is no result, and what can be done. */
export function drawTrouble(
  host: HTMLElement,
  state: SearchState,
  trouble: Exclude<Trouble, { kind: 'whole' }>,
  retry: () => void,
): void {
  const status = piece(host, 'status', HTMLElement);
  switch (trouble.kind) {
    case 'query': {
      const { told, shown } = queryTrouble(state, trouble.problem);
      host.dataset['state'] = 'trouble';
      status.textContent = told;
      piece(host, 'trouble', HTMLElement).replaceChildren(...shown);
      return;
    }
    case 'costly':
      host.dataset['state'] = 'trouble';
      status.textContent = trouble.reason;
      return;
    case 'load':
      drawFailure(host, tellLoad(trouble.reason), retry);
      return;
    case 'other':
      drawFailure(host, trouble.reason, retry);
  }
}
