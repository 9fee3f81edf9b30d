import type { Piece } from './runIn.ts';

const numbered = /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]/u;
const goesOn = /[；，]$/u;
const first = /^[（(]?[1１①]/u;
// Numbers this deep are a list's where no third level is above them: 采取以下措施： （1）…
const deepLevel = 4;

/** Reads pieces in order and tells which are entries of a list, though they look like headings. */
class EntryReader {
  private level = 0;
  private isListed = false;
  private before: Piece | undefined;

  isEntry(piece: Piece): boolean {
    const { before } = this;
    const startsParagraph = before?.runIn !== true;
    if (startsParagraph) this.isListed = this.isInList(piece);
    const isEntry = piece.level > 0 && startsParagraph && (this.isListed || this.isLast(piece));
    this.before = isEntry ? { ...piece, level: 0 } : piece;
    if (piece.level > 0 && !isEntry) this.level = piece.level;
    return isEntry;
  }

  /** The last entry, behind others that end with ；, ends with 。 and is no heading either. */
  private isLast({ text }: Piece): boolean {
    const { before } = this;
    const isListed = before?.level === 0 && goesOn.test(before.text) && numbered.test(before.text);
    return isListed && numbered.test(text);
  }

  private isInList({ level, text }: Piece): boolean {
    if (level < deepLevel) return false;
    const isOpened = this.before?.text.endsWith('：') === true && first.test(text);
    return this.isListed || (isOpened && this.level < deepLevel - 1);
  }
}

/** The pieces, the entries of lists as body, whole again where their first sentence was split off. */
export function withoutEntries<Kind extends Piece>(pieces: readonly Kind[]): Kind[] {
  const reader = new EntryReader();
  const kept: Kind[] = [];
  let isJoining = false;
  for (const piece of pieces) {
    const isEntry = reader.isEntry(piece);
    const last = kept.at(-1);
    if (isJoining && last) {
      kept[kept.length - 1] = { ...last, text: last.text + piece.text, runIn: piece.runIn };
      isJoining = piece.runIn;
      continue;
    }
    kept.push(isEntry ? { ...piece, level: 0 } : piece);
    isJoining = isEntry && piece.runIn;
  }
  return kept;
}
