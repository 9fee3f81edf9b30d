import type { Element } from 'hast';
import type { Block } from '../../text/body.ts';
import { readEditorNote } from '../../text/editorNote.ts';
import { toHast } from './toHast.ts';

/** An editor's note, set apart from the words of the speech. */
export function asideTree({ markdown }: Pick<Block, 'markdown'>): Element[] {
  const note = readEditorNote(markdown);
  if (!note) return [];
  const title: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['editor-note-title'] },
    children: [{ type: 'text', value: note.title }],
  };
  const body = toHast({ type: 'root', children: note.content });
  return [
    {
      type: 'element',
      tagName: 'aside',
      properties: { className: ['editor-note'], ariaLabel: '编者注' },
      children: [title, ...body],
    },
  ];
}
