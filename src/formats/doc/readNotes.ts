import type { FileHeader } from './fileHeader.ts';
import type { Note } from './storyWriter.ts';

// MS-DOC 2.5.6: where the references of each kind of note are, and its texts.
const kinds = [
  { story: 'footnotes', references: 2, texts: 3, label: '' },
  { story: 'endnotes', references: 46, texts: 47, label: '尾注' },
] as const;

/** The notes of a document by the character that refers to them, numbered in order as for .docx. */
export function readNotes(header: FileHeader): Map<number, Note> {
  const notes = new Map<number, Note>();
  for (const { story, references, texts, label } of kinds) {
    const places = header.table(references);
    const ranges = header.table(texts);
    const [first, end] = header.range(story);
    const count = Math.max(0, Math.floor((places.length - 4) / 6));
    let number = 0;
    for (let index = 0; index < count; index += 1) {
      // A note with a mark of its own has that in the text.
      const isNumbered = places.readUInt16LE((count + 1) * 4 + index * 2) !== 0;
      if (isNumbered) number += 1;
      notes.set(places.readUInt32LE(index * 4), {
        label: isNumbered ? `〔${label}${String(number)}〕` : '',
        range: [
          first + ranges.readUInt32LE(index * 4),
          Math.min(end, first + ranges.readUInt32LE((index + 1) * 4)),
        ],
      });
    }
  }
  return notes;
}
