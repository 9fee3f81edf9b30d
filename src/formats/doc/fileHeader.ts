import { find, read, type CFB$Container } from 'cfb';
import { WenkuError, type Place } from '../../errors/catalogue.ts';

// MS-DOC 2.5: where the header has the version, the flags, the lengths of the texts and the tables.
const magic = 0xa5ec;
const versionAt = 0x02;
const oldestVersion = 0xc1;
const flagsAt = 0x0a;
const isLocked = 0x0100;
const isSecondTable = 0x0200;
const lengthsAt = 0x4c;
const tablesAt = 0x9a;
const listsTable = 74;
// A table of lists that holds none is its count.
const emptyLists = 4;

/** The texts of a file, one after another, in this order. */
const stories = [
  ...(['body', 'footnotes', 'headers', 'macros', 'comments', 'endnotes'] as const),
  ...(['boxes', 'headerBoxes'] as const),
] as const;
export type Story = (typeof stories)[number];

/** The streams of a Word document of 97 to 2003, and where its parts are. */
export class FileHeader {
  readonly document: Buffer;
  private readonly tables: Buffer;

  /**
   * Throws a WenkuError for a file that is damaged, locked or older, and for one with automatic numbers,
   * which are not to be had of it.
   */
  constructor(bytes: Uint8Array, place: Place) {
    const container = read(bytes, { type: 'buffer' });
    this.document = stream(container, 'WordDocument');
    const { document } = this;
    if (document.length < tablesAt + (listsTable + 1) * 8 || document.readUInt16LE(0) !== magic) {
      throw new WenkuError('file-damaged', place);
    }
    if (document.readUInt16LE(versionAt) < oldestVersion) {
      throw new WenkuError('file-type', place, 'Word 97 以前的 .doc');
    }
    const flags = document.readUInt16LE(flagsAt);
    if ((flags & isLocked) !== 0) throw new WenkuError('file-password', place);
    this.tables = stream(container, (flags & isSecondTable) === 0 ? '0Table' : '1Table');
    if (this.table(listsTable).length > emptyLists) throw new WenkuError('file-numbering', place);
  }

  /** A table by its place in the header (MS-DOC 2.5.6). */
  table(index: number): Buffer {
    const at = tablesAt + index * 8;
    const start = this.document.readUInt32LE(at);
    return this.tables.subarray(start, start + this.document.readUInt32LE(at + 4));
  }

  /** Where a text starts and ends, in characters of all. */
  range(story: Story): [number, number] {
    const lengths = stories.map((_, index) => this.document.readUInt32LE(lengthsAt + index * 4));
    const index = stories.indexOf(story);
    const start = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    return [start, start + (lengths[index] ?? 0)];
  }
}

function stream(container: CFB$Container, name: string): Buffer {
  return Buffer.from(find(container, name)?.content ?? []);
}
