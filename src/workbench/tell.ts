import { element } from '../search/client/element.ts';

interface Offer {
  name: string;
  /** Where it leads, or what it does. */
  href?: string;
  act?: () => void;
}

let shown: HTMLElement | null = null;
let timer = 0;

/** Time to read a message, and to reach what it offers. */
const lasting = 6000;

function offerElement({ name, href, act }: Offer): HTMLElement {
  if (href !== undefined) return element('a', { href }, name);
  const button = element('button', { type: 'button' }, name);
  if (act) button.addEventListener('click', act);
  return button;
}

/**
 * Says something at the foot of the page, aloud for screen readers. What offers an act stays until
 * the next message: it would be lost.
 */
export function tell(words: string, offer?: Offer): void {
  const isNew = shown === null;
  shown ??= document.body.appendChild(element('div', { role: 'status', class: 'told' }));
  const host = shown;
  const say = (): void =>
    host.replaceChildren(element('span', {}, words), ...(offer ? [offerElement(offer)] : []));
  clearTimeout(timer);
  if (!offer?.act) timer = window.setTimeout(() => host.replaceChildren(), lasting);
  // A screen reader says what changes in a place that it knows already.
  if (isNew) setTimeout(say, 50);
  else say();
}
