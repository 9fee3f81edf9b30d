import { segment } from '../../../archive/segments.ts';
import type { ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import type { Place } from '../../../compare/reuse.ts';
import type { Section } from '../../../compare/sections.ts';
import { element } from '../../../search/client/element.ts';
import { rowId } from './outlineView.ts';
import { paragraphHref, type ViewContext } from './viewContext.ts';

type Marks = ReadonlyMap<number, readonly Place[]>;

function byParagraph(places: readonly Place[]): Marks {
  const map = new Map<number, Place[]>();
  for (const place of places) {
    map.set(place.paragraph, [...(map.get(place.paragraph) ?? []), place]);
  }
  return map;
}

function paragraph(
  { base }: ViewContext,
  speech: ComparedSpeech,
  index: number,
  places: readonly Place[],
): HTMLElement {
  const { text = '', level = 0 } = speech.paragraphs[index] ?? {};
  const ranges = places.map(({ start, end }) => ({ start, end, mark: true }));
  const words = segment(text, ranges).map(({ text: run, marks }) =>
    marks.length > 0 ? element('mark', {}, run) : run,
  );
  const number = element(
    'a',
    { class: 'number-link', href: paragraphHref(base, speech, index) },
    String(index + 1),
  );
  return element('p', level > 0 ? { class: 'heading' } : {}, number, ...words);
}

function side(
  context: ViewContext,
  speech: ComparedSpeech,
  section: Section | undefined,
  marks: Marks,
): HTMLElement {
  if (!section) return element('div', { class: 'absent' }, '—');
  const indexes = Array.from({ length: section.to - section.from }, (_, at) => section.from + at);
  return element(
    'div',
    {},
    ...indexes.map((index) => paragraph(context, speech, index, marks.get(index) ?? [])),
  );
}

/** The whole texts side by side, in the rows of the outline, with what they share marked. */
export function textView(context: ViewContext): HTMLElement {
  const { a, b, comparison } = context;
  const [inA, inB] = [byParagraph(comparison.reuse.inA), byParagraph(comparison.reuse.inB)];
  const rows = comparison.rows.map((row, index) =>
    element(
      'div',
      { class: 'pair text-row', id: rowId(index) },
      side(context, a, comparison.a[row.a ?? -1], inA),
      side(context, b, comparison.b[row.b ?? -1], inB),
    ),
  );
  return element(
    'section',
    { 'aria-labelledby': 'texts' },
    element(
      'div',
      { class: 'section-head' },
      element('h2', { id: 'texts' }, '全文'),
      element('p', { class: 'soft' }, '加底的是两篇相同的文字；点段号到原文'),
    ),
    ...rows,
  );
}
