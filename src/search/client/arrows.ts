/**
 * Moves the focus with the arrow keys through an input and the hits after it. Enter follows a hit by
 * itself, for hits are links.
 */
export function moveWithArrows(host: HTMLElement, input: HTMLInputElement): void {
  host.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [input, ...host.querySelectorAll<HTMLElement>('a.hit')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here < 0) return;
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
