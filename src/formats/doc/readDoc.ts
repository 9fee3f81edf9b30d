import { WenkuError, type Place } from '../../errors/catalogue.ts';
import { Draft, type Extracted } from '../draft.ts';
import { FileHeader, type Story } from './fileHeader.ts';
import { readMarkedText } from './markedText.ts';
import { marks } from './properties.ts';
import { readNotes } from './readNotes.ts';
import { StoryWriter } from './storyWriter.ts';

// What stands beside the text, and why it is left out.
const leftOut: readonly (readonly [Story, string])[] = [
  ['headers', 'page-header'],
  ['headerBoxes', 'page-header'],
  ['comments', 'comment'],
];

// Fields whose result is a number that the file does not hold.
const numberField = /\x13\s*(?:AUTONUM|LISTNUM)/u;

/**
 * Reads a Word document of 97 to 2003 that has no automatic numbers, which are not to be had of it. Read
 * from the file itself (MS-DOC): word-extractor 1.0 makes “” and —— into ASCII, and loses words whose
 * letters are spaced. Notes follow their paragraph, text boxes the text; deleted and hidden words,
 * headers, footers and comments are left out and recorded.
 */
export function readDoc(bytes: Uint8Array, place: Place): Extracted {
  try {
    const header = new FileHeader(bytes, place);
    const source = readMarkedText(header);
    const isNumbered = source.marks.some((found) => (found & marks.numbered) !== 0);
    if (isNumbered || numberField.test(source.text)) throw new WenkuError('file-numbering', place);
    const draft = new Draft();
    draft.append(new StoryWriter(source, readNotes(header)).write(header.range('body')));
    draft.append(new StoryWriter(source).write(header.range('boxes')));
    for (const [story, rule] of leftOut) {
      const beside = new StoryWriter(source).write(header.range(story));
      if (!beside.isEmpty) draft.append(beside.dropped(rule));
    }
    const { source: words, edits, headings } = draft.extract();
    return { source: words.toWellFormed(), edits, headings };
  } catch (cause) {
    if (cause instanceof WenkuError) throw cause;
    throw new WenkuError('file-damaged', place);
  }
}
