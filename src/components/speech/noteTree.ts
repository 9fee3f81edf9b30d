import type { Element, ElementContent } from 'hast';
import type { Mark } from '../../archive/marks.ts';
import type { Damage, Emendation } from '../../schema/emendation.ts';
import type { Redaction } from '../../schema/redaction.ts';
import { noteId } from './markedText.ts';

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

function damageNote({ text, reason }: Damage): ElementContent[] {
  return [
    element('strong', ['存疑']),
    reading('原文', text, 'span'),
    element('span', [`${reason}原文未改。`]),
  ];
}

function redactionNote({ reason, reviewer, reviewed, offset }: Redaction): ElementContent[] {
  const what = offset === undefined ? '公开版里遮盖这几个字' : '公开时遮盖了这几个字';
  return [
    element('strong', ['遮盖']),
    element('span', [`${what}：${reason}。${reviewer}，${reviewed}。`]),
  ];
}

function noteOf(mark: Exclude<Mark, { kind: 'metric' }>): ElementContent[] {
  if (mark.kind === 'redaction') return redactionNote(mark.redaction);
  return mark.kind === 'damage' ? damageNote(mark.damage) : emendationNote(mark.emendation);
}

/** The note on an emendation, a doubt or a redaction, opened at its place by a popover button. */
export function noteTree(mark: Mark): Element[] {
  if (mark.kind === 'metric') return [];
  const properties = { id: `${noteId(mark)}-note`, popover: 'auto', className: ['note'] };
  return [element('span', noteOf(mark), properties)];
}
