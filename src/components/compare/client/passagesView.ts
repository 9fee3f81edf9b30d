import type { ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import type { Place } from '../../../compare/reuse.ts';
import { element } from '../../../search/client/element.ts';
import { paragraphHref, type ViewContext } from './viewContext.ts';

/** More would be a list that nobody reads; the text below marks them all. */
const mostShown = 100;

function place(
  { base }: ViewContext,
  speech: ComparedSpeech,
  { paragraph }: Place,
  side: string,
): HTMLElement {
  return element(
    'a',
    { href: paragraphHref(base, speech, paragraph) },
    `${side}第 ${String(paragraph + 1)} 段`,
  );
}

/** The passages that both speeches hold, longest first. */
export function passagesView(context: ViewContext): HTMLElement {
  const { a, b, comparison } = context;
  const { passages } = comparison.reuse;
  const items = passages
    .slice(0, mostShown)
    .map((passage) =>
      element(
        'li',
        {},
        element('q', {}, passage.text),
        element(
          'p',
          { class: 'soft' },
          `${String(passage.length)} 字，`,
          place(context, a, passage.a, '左篇'),
          '，',
          place(context, b, passage.b, '右篇'),
        ),
      ),
    );
  const more = passages.length - items.length;
  return element(
    'section',
    { 'aria-labelledby': 'passages' },
    element(
      'div',
      { class: 'section-head' },
      element('h2', { id: 'passages' }, '相同文字'),
      element('p', { class: 'soft' }, '长的在前'),
    ),
    items.length > 0
      ? element('ol', { class: 'passages' }, ...items)
      : element('p', { class: 'soft' }, '没有连续 8 字以上相同的文字。'),
    more > 0
      ? element('p', { class: 'soft' }, `另有 ${String(more)} 处较短的，在下面全文里标出。`)
      : null,
  );
}
