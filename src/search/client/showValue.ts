const shownValues = new WeakMap<HTMLInputElement, string>();

/** Shows a value in a field, unless the reader is typing another one into it: an answer that comes late takes no keystrokes away. */
export function showValue(field: HTMLInputElement, value: string): void {
  const isTyping =
    document.activeElement === field && field.value !== (shownValues.get(field) ?? '');
  if (isTyping) return;
  field.value = value;
  shownValues.set(field, value);
}
