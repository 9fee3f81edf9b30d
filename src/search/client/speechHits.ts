import type { Desk, Line, LineGroup } from '../desk/desk.ts';
import { element } from './element.ts';
import { lineLink } from './lineLink.ts';

/** What the hits of a speech are drawn from. */
export interface SpeechHitsContext {
  base: string;
  desk: Desk;
  query: string;
  /** Adds to a line what belongs to it; `place` is that of the line among all. */
  finish?(row: HTMLElement, place: number): void;
  fail(error: unknown): void;
}

/** One speech of the results: its title, and its hits, the rest of them behind a button. */
export function speechHits(
  { base, desk, query, finish, fail }: SpeechHitsContext,
  { first, count, lines }: LineGroup,
): HTMLElement {
  const draw = (start: number, shown: readonly Line[]): HTMLElement[] =>
    shown.map((line, index) => {
      const row = element('div', { class: 'speech-line' }, lineLink(base, line, query));
      finish?.(row, start + index);
      return row;
    });
  const host = element('div', { class: 'lines' }, ...draw(first, lines));
  const left = count - lines.length;
  const more = element(
    'button',
    { type: 'button', class: 'more' },
    `其余 ${left.toLocaleString('en-US')} 处`,
  );
  more.addEventListener('click', () => {
    more.disabled = true;
    desk.lines(first + lines.length, first + count).then((rest) => {
      const drawn = draw(first + lines.length, rest);
      more.remove();
      host.append(...drawn);
      drawn[0]?.querySelector('a')?.focus();
    }, fail);
  });
  const [line] = lines;
  return element(
    'section',
    { class: 'speech-hits' },
    element(
      'h3',
      {},
      element('a', { href: `${base}speeches/${line?.speech ?? ''}/` }, line?.title ?? ''),
      element(
        'span',
        { class: 'source' },
        `${line?.office ?? ''} · ${line?.date ?? ''} · ${count.toLocaleString('en-US')} 处`,
      ),
    ),
    host,
    left > 0 ? more : null,
  );
}
