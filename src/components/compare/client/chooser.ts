import type { Choice, CompareLists } from '../../../compare/compareLists.ts';
import { element } from '../../../search/client/element.ts';

function option({ id, title, date }: Choice, chosen: string): HTMLOptionElement {
  const made = element('option', { value: id }, `${date} ${title}`);
  made.selected = id === chosen;
  return made;
}

/** Fills a select with all speeches, an office a group; `chosen` is selected. */
export function fillChooser(select: HTMLSelectElement, lists: CompareLists, chosen: string): void {
  const offices = new Map<string, Choice[]>();
  for (const speech of lists.speeches) {
    const group = offices.get(speech.office);
    if (group) group.push(speech);
    else offices.set(speech.office, [speech]);
  }
  const groups = [...offices].map(([key, own]) =>
    element(
      'optgroup',
      { label: lists.offices[key] ?? key },
      ...own.map((speech) => option(speech, chosen)),
    ),
  );
  select.replaceChildren(element('option', { value: '' }, '选一篇讲稿'), ...groups);
  if (chosen === '') select.value = '';
}
