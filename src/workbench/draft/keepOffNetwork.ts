import { tell } from '../tell.ts';

/**
 * What on other pages asks the network is told apart here, where it no longer can: searching and
 * clipping. Links still lead on; they leave the page, which the browser asks about first.
 */
export function keepOffNetwork(): void {
  const explain = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    tell('校稿时本页已断开网络：检索、摘抄请另开一页');
  };
  const isTyping = (target: EventTarget | null) =>
    target instanceof Element && target.matches('input, textarea, select');
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey, code } = event;
      const isSearch =
        ((ctrlKey || metaKey) && key.toLowerCase() === 'k') ||
        (key === '/' && !ctrlKey && !metaKey && !isTyping(event.target));
      if (isSearch || (altKey && code === 'KeyC')) explain(event);
    },
    { capture: true },
  );
  document.querySelector('[data-search-open]')?.addEventListener('click', explain, {
    capture: true,
  });
}
