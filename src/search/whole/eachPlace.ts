/** How often units and texts are met in the archive, about. */
export interface Rarity {
  /** How often a search for a UTF-16 unit stops, to look closer. */
  stops(code: number): number;
  /** Of texts of which one must stand somewhere. */
  need(texts: readonly string[]): number;
}

/** A folded text of paragraphs; `starts` ends with the length of the text and one. */
export interface PlacedText {
  folded: string;
  starts: Int32Array;
}

/** Index of the unit of a text that a search stops at least often: the text is looked for from there. */
function quickestUnit(text: string, { stops }: Rarity): number {
  let quickest = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (stops(text.charCodeAt(index)) < stops(text.charCodeAt(quickest))) quickest = index;
  }
  return quickest;
}

/** Index of the paragraph that holds an offset which is not before paragraph `from`. */
export function paragraphFrom(starts: Int32Array, from: number, offset: number): number {
  if (offset < (starts[from + 1] ?? 0)) return from;
  const last = starts.length - 2;
  // Places lie close or far: steps of doubling length, then halving.
  let step = 1;
  while (from + step <= last && offset >= (starts[from + step] ?? 0)) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(last, from + step);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** 1 for each paragraph of a chunk that is meant. */
export type Marks = Uint8Array;

/**
 * Calls back with every place of a text, ascending, and its paragraph; of those marked alone, if
 * `allowed` is given.
 */
export function eachPlace(
  { folded, starts }: PlacedText,
  text: string,
  rarity: Rarity,
  allowed: Marks | null,
  call: (paragraph: number, position: number) => void,
): void {
  let paragraph = 0;
  const lead = quickestUnit(text, rarity);
  const tail = text.slice(lead);
  let from = lead;
  for (let end = folded.indexOf(tail, from); end >= 0; end = folded.indexOf(tail, from)) {
    from = end + 1;
    const at = end - lead;
    if (allowed !== null) {
      paragraph = paragraphFrom(starts, paragraph, at);
      if (allowed[paragraph] !== 1) {
        paragraph = allowed.indexOf(1, paragraph + 1);
        if (paragraph < 0) return;
        from = Math.max(from, (starts[paragraph] ?? 0) + lead);
        continue;
      }
    }
    if (lead > 0 && !folded.startsWith(text, at)) continue;
    if (allowed === null) paragraph = paragraphFrom(starts, paragraph, at);
    call(paragraph, at);
  }
}

/** Those of the paragraphs that hold one of the texts. */
export function holding(
  chunk: PlacedText,
  texts: readonly string[],
  rarity: Rarity,
  allowed: Marks | null,
): Marks {
  const marks = new Uint8Array(chunk.starts.length - 1);
  for (const text of texts) {
    eachPlace(chunk, text, rarity, allowed, (paragraph) => {
      marks[paragraph] = 1;
    });
  }
  return marks;
}
