const pause = 150;

/**
 * Calls back when the reader has paused in typing. Nothing is searched while an input method is
 * composing: half-typed pinyin is no query.
 */
export function whenTyped(input: HTMLInputElement, call: () => void): void {
  let timer = 0;
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(call, pause);
  };
  input.addEventListener('input', (event) => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (!isComposing) later();
  });
  input.addEventListener('compositionend', later);
}
