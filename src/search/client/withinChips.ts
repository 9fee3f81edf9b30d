import { element } from './element.ts';

/** What search within results asks for, each with a button that takes it away. */
export function withinChips(
  within: readonly string[],
  change: (within: string[]) => void,
): HTMLElement[] {
  return within.map((query, place) => {
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': `不再要求所在段里有 ${query}` },
      query,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    button.addEventListener('click', () => change(within.filter((_, index) => index !== place)));
    return button;
  });
}
