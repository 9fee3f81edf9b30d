import type { Element, ElementContent } from 'hast';
import type { Mark } from '../../archive/marks.ts';
import type { Emendation } from '../../schema/emendation.ts';

const certainties = { certain: '确定', likely: '很可能', unsure: '待考' } as const;

function element(
  tagName: string,
  children: (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element {
  const nodes = children.map((child): ElementContent =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

function reading(label: string, text: string, tagName: string): Element {
  const shown = text.trim() === '' ? '（无）' : text;
  return element('span', [`${label} `, element(tagName, [shown])], { className: ['reading'] });
}

function emendationNote({ before, after, reason, certainty }: Emendation): ElementContent[] {
  // A removed line break is not visible: say what it was.
  const original = before.trim() === '' ? '（分段）' : before;
  return [
    element('strong', ['校改']),
    reading('原作', original, 'del'),
    reading('今作', after, 'ins'),
    element('span', [`${reason}。把握：${certainties[certainty]}`]),
  ];
}

/** The note on an emendation or a doubt, opened at its place by a popover button. */
export function noteTree(mark: Mark): Element[] {
  if (mark.kind === 'metric') return [];
  const isDamage = mark.kind === 'damage';
  const id = isDamage ? mark.damage.id : mark.emendation.id;
  const content = isDamage
    ? [
        element('strong', ['存疑']),
        reading('原文', mark.damage.text, 'span'),
        element('span', [`${mark.damage.reason}原文未改。`]),
      ]
    : emendationNote(mark.emendation);
  return [element('span', content, { id: `${id}-note`, popover: 'auto', className: ['note'] })];
}
