import type { Desk, Passage } from '../desk/desk.ts';
import { element } from './element.ts';

function marked({ text, hit }: Passage, start: number, end: number): HTMLElement {
  return element(
    'p',
    { class: 'passage' },
    text.slice(start, hit.start),
    element('mark', {}, text.slice(hit.start, hit.end)),
    text.slice(hit.end, end),
  );
}

/**
 * A button that opens a line to its sentence, then to its paragraph, then closes it. What opens goes
 * behind `line`.
 */
export function passageButton(desk: Desk, place: number, line: HTMLElement): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    class: 'open',
    'aria-expanded': 'false',
    'aria-label': '看整句',
    title: '看整句，再按看整段',
  });
  let shown: HTMLElement | null = null;
  let step = 0;
  const show = async (): Promise<void> => {
    const passage = await desk.passage(place);
    const { sentence, text } = passage;
    const isWhole = sentence.start === 0 && sentence.end === text.length;
    step = step === 1 && isWhole ? 0 : (step + 1) % 3;
    shown?.remove();
    shown = null;
    if (step > 0) {
      shown =
        step === 1
          ? marked(passage, sentence.start, sentence.end)
          : marked(passage, 0, text.length);
      // Behind a line of a list stands a line of the list.
      if (line.role !== null) shown.role = line.role;
      line.after(shown);
    }
    button.setAttribute('aria-expanded', String(step > 0));
    button.setAttribute('aria-label', ['看整句', isWhole ? '收起' : '看整段', '收起'][step] ?? '');
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    void show().finally(() => {
      button.disabled = false;
      button.focus();
    });
  });
  return button;
}
