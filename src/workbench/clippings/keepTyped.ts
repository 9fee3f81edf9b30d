/** A pause in typing after which what was typed is kept, in milliseconds. */
const pause = 600;

/** Keeps what is typed into a field: at a pause, and when the field is left. */
export function keepTyped(field: HTMLInputElement | HTMLTextAreaElement, keep: () => void): void {
  let timer = 0;
  const settle = (): void => {
    clearTimeout(timer);
    timer = 0;
    keep();
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(settle, pause);
  });
  field.addEventListener('change', () => {
    if (timer !== 0) settle();
  });
}
