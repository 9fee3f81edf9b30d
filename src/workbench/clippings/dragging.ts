/** Where a dragged card would go. */
interface Drop {
  list: HTMLElement;
  before: HTMLElement | null;
}

/** How far a press must move to be a drag, in CSS pixels. */
const leastMove = 5;
/** Nearness to the edge of the window, in which the page scrolls, and the step. */
const edge = 60;
const scrollStep = 12;

const cardsOf = (list: HTMLElement, dragged: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-clip-id]')].filter((card) => card !== dragged);

function dropAt(host: HTMLElement, dragged: HTMLElement, y: number): Drop | null {
  const lists = [...host.querySelectorAll<HTMLElement>('[data-group-list]')];
  const distance = (list: HTMLElement) => {
    const { top, bottom } = list.getBoundingClientRect();
    return Math.max(top - y, y - bottom, 0);
  };
  const [list] = lists.sort((one, other) => distance(one) - distance(other));
  if (!list) return null;
  const before = cardsOf(list, dragged).find((card) => {
    const { top, height } = card.getBoundingClientRect();
    return y < top + height / 2;
  });
  return { list, before: before ?? null };
}

/**
 * Lets a card be dragged by its handle, with a mouse, a pen or a finger. `drop` is told the group's id
 * and the place among its other cards. Escape gives up.
 */
export function makeDraggable(
  host: HTMLElement,
  card: HTMLElement,
  handle: HTMLElement,
  drop: (group: string, place: number) => void,
): void {
  handle.addEventListener('pointerdown', (press) => {
    if (press.button !== 0) return;
    handle.setPointerCapture(press.pointerId);
    const line = document.createElement('li');
    line.className = 'drop-line';
    let target: Drop | null = null;
    const end = new AbortController();
    const { signal } = end;
    const stop = (): void => {
      end.abort();
      line.remove();
      card.classList.remove('dragged');
    };
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const moved = Math.hypot(clientX - press.clientX, clientY - press.clientY);
      if (!target && moved < leastMove) return;
      card.classList.add('dragged');
      if (clientY < edge) scrollBy(0, -scrollStep);
      else if (clientY > innerHeight - edge) scrollBy(0, scrollStep);
      target = dropAt(host, card, clientY);
      target?.list.insertBefore(line, target.before);
    };
    handle.addEventListener('pointermove', follow, { signal });
    handle.addEventListener('pointercancel', stop, { signal });
    handle.addEventListener(
      'pointerup',
      () => {
        const found = target;
        stop();
        if (!found) return;
        const others = cardsOf(found.list, card);
        const place = found.before ? others.indexOf(found.before) : others.length;
        drop(found.list.dataset['groupList'] ?? '', place);
      },
      { signal },
    );
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  });
}
