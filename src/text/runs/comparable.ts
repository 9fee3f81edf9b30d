/** The characters of a text that count when texts are compared, and where each one stands. */
export interface Comparable {
  /** Code points. */
  symbols: number[];
  /** Offset of each in the text, in UTF-16 units. */
  offsets: number[];
}

const blank = /[\s\p{Cf}]/u;
const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const widthShift = 0xfee0;

// The same mark as different hands type it.
const likeMarks: ReadonlyMap<string, string> = new Map([
  ...'“”„‟〝〞'.split('').map((mark) => [mark, '"'] as const),
  ...'‘’‚‛'.split('').map((mark) => [mark, "'"] as const),
  ...'–—―─'.split('').map((mark) => [mark, '-'] as const),
  ['。', '.'],
  ['．', '.'],
  ['・', '·'],
  ['•', '·'],
]);

function symbolOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= fullWidthFirst && code <= fullWidthLast) return narrow(code - widthShift);
  return narrow((likeMarks.get(character) ?? character).codePointAt(0) ?? 0);
}

// Capitals A–Z to small.
const narrow = (code: number) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code);

/** What of a text counts in a comparison: no blanks; width, capitals and shapes of marks alike. */
export function comparable(text: string): Comparable {
  const symbols: number[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    if (!blank.test(character)) {
      symbols.push(symbolOf(character));
      offsets.push(offset);
    }
    offset += character.length;
  }
  return { symbols, offsets };
}
