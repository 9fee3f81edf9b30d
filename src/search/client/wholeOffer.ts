import { troubleOf } from '../desk/trouble.ts';
import type { DeskKeeper, WholeOffer } from './deskKeeper.ts';
import { element } from './element.ts';
import { piece } from './piece.ts';
import { tellLoad } from './tellLoad.ts';

/** A size for readers: KB under a megabyte, else MB to one place. */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${String(Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function tellOther(error: unknown): string {
  const isDenied = error instanceof DOMException && error.name === 'SecurityError';
  return isDenied
    ? '浏览器不让本站另开线程，全文库载不进来；照旧用索引检索。'
    : '没有载入，请再试。';
}

/**
 * A button that loads the whole archive, its size said before, with a bar while it comes. What the
 * browser has already is taken at once. `ready` is called when the archive can be asked.
 */
export function wholeOffer(keeper: DeskKeeper, offer: WholeOffer, ready: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button' },
    `载入全文库（${sizeInWords(offer.bytes)}）`,
  );
  const bar = element('progress', { max: String(offer.bytes), value: '0', 'aria-label': '载入' });
  const said = element('p', { class: 'quiet', role: 'status' });
  const host = element(
    'div',
    { class: 'offer' },
    button,
    said,
    element(
      'p',
      { class: 'quiet' },
      '载入一次，浏览器会留着；之后任何句式、排序和统计都在本机算，不再联网。',
    ),
  );
  const load = async (): Promise<void> => {
    button.hidden = true;
    button.after(bar);
    said.textContent = `正在载入 ${sizeInWords(offer.bytes)}…`;
    try {
      await keeper.load(offer, (bytes) => {
        bar.value = bytes;
        said.textContent = `已载入 ${sizeInWords(bytes)}，共 ${sizeInWords(offer.bytes)}`;
      });
      ready();
    } catch (error) {
      bar.remove();
      button.hidden = false;
      const trouble = troubleOf(error);
      said.textContent = trouble.kind === 'load' ? tellLoad(trouble.reason) : tellOther(error);
      if (trouble.kind !== 'load') console.error(error);
    }
  };
  button.addEventListener('click', () => void load());
  if (offer.isCached) void load();
  return host;
}

/** Shows the offer in the search page: beside what there is, or for a reason in its place. */
export function drawOffer(host: HTMLElement, reason: string | null, offer: HTMLElement): void {
  const place = piece(host, 'trouble', HTMLElement);
  if (reason === null) {
    place.replaceChildren(offer);
    return;
  }
  host.dataset['state'] = 'trouble';
  piece(host, 'status', HTMLElement).textContent = '要载入全文库才答得全';
  place.replaceChildren(element('p', {}, `${reason}。`), offer);
}
