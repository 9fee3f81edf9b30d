import type { Desk, Line } from '../desk/desk.ts';
import { element } from './element.ts';
import { placeOf } from './exports/cite.ts';
import { passageButton } from './passageView.ts';

/**
 * A button that offers the sentence of a hit for clipping, as `data-clip`. The sentence is read when
 * the button is pressed; the page's own listener takes the press that follows.
 */
function clipButton(base: string, desk: Desk, line: Line, place: number): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'clip-hit', title: '摘抄整句' }, '摘');
  button.setAttribute('aria-label', '摘抄整句');
  button.addEventListener('click', (event) => {
    if (button.dataset['clip'] !== undefined) return;
    event.stopPropagation();
    void desk.passage(place).then(({ text, sentence }) => {
      const { title, office, date, speech, anchor } = line;
      button.dataset['clip'] = JSON.stringify({
        text: text.slice(sentence.start, sentence.end).trim(),
        source: [`《${title}》`, office, date, placeOf(line)].join('，'),
        href: `${base}speeches/${speech}/#${anchor}`,
        kind: 'hit',
      });
      button.click();
    });
  });
  return button;
}

/** What can be done with a line: see more of it, clip it. */
export function lineTools(
  base: string,
  desk: Desk,
  line: Line,
  place: number,
  row: HTMLElement,
): HTMLElement {
  return element(
    'span',
    { class: 'line-tools' },
    clipButton(base, desk, line, place),
    passageButton(desk, place, row),
  );
}
