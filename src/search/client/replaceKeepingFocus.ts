/** Replaces what a host holds; a focused input keeps the focus in its successor of the same name and value. */
export function replaceKeepingFocus(host: HTMLElement, children: readonly Node[]): void {
  const held = document.activeElement;
  const focused = held instanceof HTMLInputElement && host.contains(held) ? held : null;
  host.replaceChildren(...children);
  if (!focused) return;
  const successor = [...host.querySelectorAll('input')].find(
    ({ name, value }) => name === focused.name && value === focused.value,
  );
  successor?.focus({ preventScroll: true });
}
