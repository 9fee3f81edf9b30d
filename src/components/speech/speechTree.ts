import type { Element, ElementContent, Root } from 'hast';
import { marksOf, type Mark } from '../../archive/marks.ts';
import type { NumberedBlock } from '../../archive/numberedBlock.ts';
import type { Speech } from '../../schema/speech.ts';
import { asideTree } from './asideTree.ts';
import { blockTree } from './blockTree.ts';
import type { MetricAddress } from './markedText.ts';
import { noteTree } from './noteTree.ts';

type Annotated = Pick<Speech, 'metrics' | 'emendations' | 'damage' | 'redactions'>;

function permalink({ paragraph, number }: NumberedBlock): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${paragraph.id}`,
      className: ['permalink'],
      dataNumber: String(number),
      // Short: it is told with every heading.
      ariaLabel: `第 ${String(number)} 段`,
    },
    children: [],
  };
}

function tagOf({ block, paragraph }: NumberedBlock): string {
  if (paragraph.level > 0) return `h${String(Math.min(paragraph.level + 1, 6))}`;
  return block.kind === 'other' ? 'div' : 'p';
}

function blockElement(
  numbered: NumberedBlock,
  speech: Annotated,
  address: MetricAddress,
): ElementContent[] {
  const { block, paragraph } = numbered;
  const ranges = marksOf(speech, paragraph.id, block.text);
  const notes = ranges.flatMap(({ mark }): Mark[] => (mark.kind === 'metric' ? [] : [mark]));
  const element: Element = {
    type: 'element',
    tagName: tagOf(numbered),
    properties: {
      id: paragraph.id,
      className: [
        'block',
        paragraph.runIn ? 'run-in' : 'own-line',
        `level-${String(paragraph.level)}`,
      ],
    },
    children: [permalink(numbered), ...blockTree(block, ranges, address)],
  };
  return [element, ...notes.flatMap(noteTree), ...numbered.asides.flatMap(asideTree)];
}

// A third-level heading (一是…) reads on in its paragraph; higher ones stand on a line of their own.
const inlineFrom = 3;

/** The body of a speech as a tree, every block with its number, marks and notes. */
export function speechTree(
  blocks: readonly NumberedBlock[],
  speech: Annotated,
  address: MetricAddress,
): Root {
  const children: ElementContent[] = [];
  let open: Element | null = null;
  for (const numbered of blocks) {
    const elements = blockElement(numbered, speech, address);
    const { paragraph } = numbered;
    if (open) {
      open.children.push(...elements);
      open = null;
    } else if (paragraph.runIn && paragraph.level >= inlineFrom) {
      open = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['joined'] },
        children: elements,
      };
      children.push(open);
    } else {
      children.push(...elements);
    }
  }
  return { type: 'root', children };
}
