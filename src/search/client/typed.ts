const pause = 150;
// What no one sees and copied text brings along: a search for it finds nothing.
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The words in a field, without characters that cannot be seen. */
export function typedWords({ value }: HTMLInputElement): string {
  return value.replace(unseen, '').trim();
}

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
