// All of this looks at folded text, where ！？；，：（） are !?;,:().

const sentence = /[^。!?;]*[。!?;]+[”’」』)》]*|[^。!?;]+$/gu;
const opening = /[\s“‘「『(《【[<]/u;
const closing = /[\s”’」』)》】\]>。!?;…]/u;
const digit = /\d/u;

/** Offsets at which the sentences of a folded paragraph start, ascending. */
export function sentenceStarts(folded: string): number[] {
  return [...folded.matchAll(sentence)].map(({ index }) => index);
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True at a mark that ends a clause. */
export function endsClause(folded: string, offset: number): boolean {
  const mark = folded.charAt(offset);
  if (/[。!?;—…]/u.test(mark)) return true;
  if (mark !== ',' && mark !== ':') return false;
  return !(digit.test(folded.charAt(offset - 1)) && digit.test(folded.charAt(offset + 1)));
}

/** True when only opening marks and spaces stand between `start` and the offset. */
export function opensAt(folded: string, start: number, offset: number): boolean {
  let at = offset;
  while (at > start && opening.test(folded.charAt(at - 1))) at -= 1;
  return at === start;
}

/** True when only closing marks, end marks and spaces stand between the offset and `end`. */
export function closesAt(folded: string, end: number, offset: number): boolean {
  let at = offset;
  while (at < end && closing.test(folded.charAt(at))) at += 1;
  return at === end;
}
