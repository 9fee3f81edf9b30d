/** How often UTF-16 units and texts stand in the archive, about. */
export interface Rarity {
  unit(code: number): number;
  /** Of texts of which one must stand somewhere. */
  need(texts: readonly string[]): number;
}

/** A folded text of paragraphs; `starts` ends with the length of the text and one. */
export interface PlacedText {
  folded: string;
  starts: Int32Array;
}

/** Index of the rarest unit of a text. A scan from it stops less often than one from the start. */
function rarestUnit(text: string, rarity: Rarity): number {
  let rarest = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (rarity.unit(text.charCodeAt(index)) < rarity.unit(text.charCodeAt(rarest))) rarest = index;
  }
  return rarest;
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

/** Calls back with every place of a text, ascending, and its paragraph. */
export function eachPlace(
  { folded, starts }: PlacedText,
  text: string,
  rarity: Rarity,
  call: (paragraph: number, position: number) => void,
): void {
  let paragraph = 0;
  const lead = rarestUnit(text, rarity);
  const tail = text.slice(lead);
  for (let end = folded.indexOf(tail); end >= 0; end = folded.indexOf(tail, end + 1)) {
    const at = end - lead;
    if (at < 0 || (lead > 0 && !folded.startsWith(text, at))) continue;
    paragraph = paragraphFrom(starts, paragraph, at);
    call(paragraph, at);
  }
}
