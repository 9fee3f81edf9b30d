import { looseGroup, type ClipGroup } from '../../desk/notebook.ts';
import { element } from '../../search/client/element.ts';
import { clipCard } from './clipCard.ts';
import { keepTyped } from './keepTyped.ts';
import type { ClippingsView } from './view.ts';

function nameField(view: ClippingsView, host: HTMLElement, { id, name }: ClipGroup): HTMLElement {
  const field = element('input', { 'aria-label': '组名', 'data-focus': `name ${id}`, value: name });
  keepTyped(field, () => {
    const given = field.value.trim() || name;
    view.keep([{ kind: 'rename-group', id, name: given }]);
    for (const option of host.querySelectorAll('option')) {
      if (option.value === id) option.textContent = given;
    }
  });
  return element('h2', {}, field);
}

function groupTools(view: ClippingsView, { id, name }: ClipGroup): HTMLElement {
  const tool = (words: string, label: string, act: () => void): HTMLElement => {
    const made = element(
      'button',
      { type: 'button', class: 'tool', 'aria-label': label, title: label },
      words,
    );
    made.dataset['focus'] = `${label} ${id}`;
    made.addEventListener('click', act);
    return made;
  };
  const move = (by: number) => () =>
    view.choose(({ groups }) => {
      const place = groups.findIndex((group) => group.id === id);
      return { step: [{ kind: 'move-group', id, place: place + by }], words: `“${name}”已移动` };
    });
  return element(
    'div',
    { class: 'tools' },
    tool('↑', '本组上移', move(-1)),
    tool('↓', '本组下移', move(1)),
    tool('×', '撤去本组，其中的摘抄归入未归类', () =>
      view.take([{ kind: 'remove-group', id }], `已撤去“${name}”，其中的摘抄在未归类里`),
    ),
  );
}

/** A group with its clips; the first has no name of its own to change. */
export function groupSection(
  view: ClippingsView,
  host: HTMLElement,
  group: ClipGroup,
): HTMLElement {
  const isLoose = group.id === looseGroup;
  return element(
    'section',
    { class: 'clip-group' },
    element(
      'header',
      {},
      isLoose ? element('h2', {}, group.name) : nameField(view, host, group),
      element('span', { class: 'soft' }, `${String(group.clips.length)} 条`),
      isLoose ? null : groupTools(view, group),
    ),
    element(
      'ol',
      { 'data-group-list': group.id },
      ...group.clips.map((clip) => clipCard(view, host, clip, group)),
    ),
  );
}
