import { element } from './element.ts';

/**
 * Appends to a host, which has a parent, what `next` gives for each start, as the reader comes near its
 * end; the button behind it does the same by hand. Never more than one batch at a time, so that no page freezes.
 */
export function appendInTurn(
  host: HTMLElement,
  from: number,
  total: number,
  size: number,
  label: (left: number) => string,
  next: (start: number) => Promise<readonly Node[]>,
  fail: (error: unknown) => void,
): void {
  if (from >= total) return;
  const more = element(
    'button',
    { type: 'button', class: 'button more-lines' },
    label(total - from),
  );
  const append = async (): Promise<void> => {
    if (more.disabled) return;
    more.disabled = true;
    try {
      host.append(...(await next(from)));
      from += size;
      if (from >= total) {
        watch.disconnect();
        more.remove();
      } else more.textContent = label(total - from);
    } catch (error) {
      fail(error);
    }
    more.disabled = false;
    // An observer tells of changes only: what is in view still asks for the next batch.
    watch.unobserve(more);
    if (more.isConnected) watch.observe(more);
  };
  const watch = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void append();
    },
    // What is not looked at is not loaded: each line may take the text of a speech.
    { rootMargin: '100px' },
  );
  more.addEventListener('click', () => void append());
  // Not within: a list holds lines only.
  host.after(more);
  watch.observe(more);
}
