import { leastPassage } from '../../../compare/reuse.ts';
import type { ComparedSpeech } from '../../../compare/comparedSpeech.ts';
import { element } from '../../../search/client/element.ts';
import { dateOf, type ViewContext } from './viewContext.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

function head(context: ViewContext, speech: ComparedSpeech, share: number, other: string) {
  const { base, lists } = context;
  return element(
    'div',
    { class: 'speech-head' },
    element('a', { href: `${base}speeches/${encodeURIComponent(speech.id)}/` }, speech.title),
    element(
      'p',
      { class: 'soft' },
      `${lists.offices[speech.office] ?? speech.office}，${dateOf(context, speech)}`,
    ),
    element('p', {}, '有 ', element('strong', {}, percent(share)), ` 的字逐字见于${other}`),
  );
}

/** The two speeches with the share of each that stands in the other. */
export function summaryView(context: ViewContext): HTMLElement {
  const { a, b, comparison } = context;
  const { passages, shareOfA, shareOfB } = comparison.reuse;
  const note = `相同文字 ${String(passages.length)} 处，每处连续 ${String(leastPassage)} 字以上；空格、全角半角和标点的写法不计。`;
  return element(
    'section',
    { 'aria-label': '两篇讲稿' },
    element(
      'div',
      { class: 'pair' },
      head(context, a, shareOfA, '右篇'),
      head(context, b, shareOfB, '左篇'),
    ),
    element('p', { class: 'soft' }, note),
  );
}
