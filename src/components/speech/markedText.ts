import type { Element, ElementContent, Text } from 'hast';
import type { Mark } from '../../archive/marks.ts';
import { segment, type Range, type Segment } from '../../archive/segments.ts';

/** Address of the row of a metric on its indicator's page; null while it has no indicator. */
export type MetricAddress = (mark: Extract<Mark, { kind: 'metric' }>['metric']) => string | null;

const textNode = (value: string): Text => ({ type: 'text', value });

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  return { type: 'element', tagName, properties, children: text ? [textNode(text)] : [] };
}

const labels = { damage: '存疑', emendation: '校改', redaction: '遮盖' } as const;

/** Anchor of a mark that has a note. */
export function noteId(mark: Exclude<Mark, { kind: 'metric' }>): string {
  if (mark.kind === 'redaction') return mark.id;
  return mark.kind === 'damage' ? mark.damage.id : mark.emendation.id;
}

/** Hidden words are an image to a screen reader, which would read out three blocks. */
function redactionProperties({ redaction }: Extract<Mark, { kind: 'redaction' }>) {
  const isHidden = redaction.offset !== undefined;
  return isHidden ? { role: 'img', ariaLabel: `此处已遮盖：${redaction.reason}` } : {};
}

function wrap(inner: ElementContent, mark: Mark, opens: boolean, address: MetricAddress): Element {
  if (mark.kind !== 'metric') {
    const properties = {
      className: [mark.kind],
      ...(opens ? { id: noteId(mark) } : {}),
      ...(mark.kind === 'redaction' ? redactionProperties(mark) : {}),
    };
    return { ...element('span', properties), children: [inner] };
  }
  const { metric } = mark;
  const href = address(metric) ?? `#${metric.id}-row`;
  const className = metric.masked || metric.value === null ? ['figure', 'masked'] : ['figure'];
  const properties = { href, className, ...(opens ? { id: metric.id } : {}) };
  return { ...element('a', properties), children: [inner] };
}

/** The button that opens the note at its place; works without scripts through the popover API. */
function noteButton(mark: Mark): Element[] {
  if (mark.kind === 'metric') return [];
  return [
    element('button', {
      type: 'button',
      className: ['note-button', `${mark.kind}-button`],
      popoverTarget: `${noteId(mark)}-note`,
      ariaLabel: `${labels[mark.kind]}：看说明`,
    }),
  ];
}

const order = { redaction: 0, damage: 1, emendation: 2, metric: 3 };

function render(run: Segment<Mark>, address: MetricAddress): ElementContent[] {
  const marks = run.marks.toSorted((one, other) => order[other.kind] - order[one.kind]);
  const wrapped = marks.reduce<ElementContent>(
    (inner, mark) => wrap(inner, mark, run.opens.includes(mark), address),
    textNode(run.text),
  );
  return [wrapped, ...run.closes.flatMap(noteButton)];
}

/** Children of a block with its marks in place. The visible text stays exactly the block's text. */
export function markedText(
  text: string,
  ranges: readonly Range<Mark>[],
  address: MetricAddress,
): ElementContent[] {
  return segment(text, ranges).flatMap((run) => render(run, address));
}
