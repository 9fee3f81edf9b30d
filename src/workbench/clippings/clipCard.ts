import { clipNames, type Clip } from '../../desk/clip.ts';
import type { ClipGroup } from '../../desk/notebook.ts';
import { element } from '../../search/client/element.ts';
import { siteAddress } from '../sitePath.ts';
import { makeDraggable } from './dragging.ts';
import { moveBy, moveToGroup } from '../../desk/moveClip.ts';
import { keepTyped } from './keepTyped.ts';
import type { ClippingsView } from './view.ts';

/** A button that keeps the focus when the page is drawn anew: `data-focus` names it. */
function button(name: string, label: string, focus: string, act: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label, 'data-focus': focus },
    name,
  );
  made.addEventListener('click', act);
  return made;
}

function groupChoice(view: ClippingsView, clip: Clip, own: ClipGroup): HTMLElement | null {
  const { groups } = view.notebook();
  if (groups.length < 2) return null;
  const options = groups.map(({ id, name }) => {
    const option = element('option', { value: id }, name);
    option.selected = id === own.id;
    return option;
  });
  const select = element('select', { 'data-focus': `group ${clip.id}` }, ...options);
  select.addEventListener('change', () => {
    const { value } = select;
    view.choose((notebook) => moveToGroup(notebook, clip.id, value));
  });
  return element('label', { class: 'group-choice' }, '分组 ', select);
}

function noteField(view: ClippingsView, { id, note, text }: Clip): HTMLElement {
  const field = element('textarea', {
    rows: '1',
    placeholder: '批注',
    'aria-label': `批注：${text.slice(0, 12)}`,
    'data-focus': `note ${id}`,
  });
  field.value = note;
  keepTyped(field, () => view.keep([{ kind: 'annotate', id, note: field.value.trim() }]));
  return field;
}

function sourceLine(base: string, { source, href, kind }: Clip): HTMLElement {
  const words = href === '' ? source : element('a', { href: siteAddress(href, base) }, source);
  return element(
    'p',
    { class: 'source' },
    element('span', { class: 'kind' }, clipNames[kind]),
    words,
  );
}

/** One clip: its words, source and note, and what can be done with it. */
export function clipCard(
  view: ClippingsView,
  host: HTMLElement,
  clip: Clip,
  group: ClipGroup,
): HTMLElement {
  const { id } = clip;
  const move = (by: 1 | -1): void => view.choose((notebook) => moveBy(notebook, id, by));
  const handle = button('⠿', '拖动排序，也可按上下方向键', `handle ${id}`, () => undefined);
  handle.classList.add('handle');
  handle.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    move(by);
  });
  const remove = button('×', '删去这一条', `remove ${id}`, () =>
    view.take([{ kind: 'remove-clip', id }], '已删去一条，可以撤销'),
  );
  const card = element(
    'li',
    { class: 'clip', 'data-clip-id': id },
    handle,
    element(
      'div',
      { class: 'words' },
      element('blockquote', {}, clip.text),
      sourceLine(view.base, clip),
      noteField(view, clip),
    ),
    element(
      'div',
      { class: 'tools' },
      button('↑', '上移', `up ${id}`, () => move(-1)),
      button('↓', '下移', `down ${id}`, () => move(1)),
      remove,
      groupChoice(view, clip, group),
    ),
  );
  makeDraggable(host, card, handle, (target, place) =>
    view.choose((notebook) => moveToGroup(notebook, id, target, place)),
  );
  return card;
}
