import { element } from '../search/client/element.ts';
import { keepClip } from './keepClip.ts';
import { selectionClipping } from './selectionClipping.ts';
import { tell } from './tell.ts';

/** Clips what is selected, or says that nothing is. */
export async function clipSelection(base: string): Promise<void> {
  const clipping = selectionClipping();
  if (clipping) await keepClip(base, clipping);
  else tell('先选中要摘的文字');
}

let button: HTMLButtonElement | null = null;

function makeButton(base: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'clip-selection' }, '摘抄');
  made.title = 'Alt + C';
  // A press would clear the selection before the click is heard.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', () => {
    void clipSelection(base);
    made.hidden = true;
  });
  document.body.append(made);
  return made;
}

/** Words worth clipping that stand in the page's own text. */
function selectedRange(): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const host = node instanceof Element ? node : node.parentElement;
  const isText = host?.closest('main') && !host.closest('[data-no-clip]');
  return isText && selection.toString().trim().length > 1 ? range : null;
}

/** Shows the button behind the selection; below it, where a phone shows no menu of its own. */
export function followSelection(base: string): void {
  const range = selectedRange();
  if (!range) {
    if (button) button.hidden = true;
    return;
  }
  button ??= makeButton(base);
  button.hidden = false;
  const { right, bottom } = range.getBoundingClientRect();
  const { offsetWidth } = button;
  const most = document.documentElement.clientWidth - offsetWidth - 8;
  button.style.left = `${String(scrollX + Math.max(8, Math.min(right - offsetWidth, most)))}px`;
  button.style.top = `${String(scrollY + bottom + 8)}px`;
}
