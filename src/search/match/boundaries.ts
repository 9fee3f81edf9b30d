// All of this looks at folded text, where ！？；，：（） are !?;,:().

const unitValues = 0x10000;

/** Marks of characters by their UTF-16 unit: asking a pattern at every character takes ten times as long. */
function marksOf(characters: string): Uint8Array {
  const marks = new Uint8Array(unitValues);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

const enders = marksOf('。!?;');
const behindEnders = marksOf('”’」』)》');
const clauseEnders = marksOf('。!?;—…');
const spaces =
  ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';
const opening = marksOf(`${spaces}“‘「『(《【[<`);
const closing = marksOf(`${spaces}”’」』)》】]>。!?;…`);
const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const colon = 0x3a;

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= zero && code <= nine;
}

/** Adds the offsets at which the sentences of a folded paragraph, from `start` to `end`, begin; ascending. */
export function addSentenceStarts(
  folded: string,
  start: number,
  end: number,
  into: number[],
): void {
  let at = start;
  while (at < end) {
    into.push(at);
    while (at < end && enders[folded.charCodeAt(at)] === 0) at += 1;
    while (at < end && enders[folded.charCodeAt(at)] === 1) at += 1;
    while (at < end && behindEnders[folded.charCodeAt(at)] === 1) at += 1;
  }
}

/** Offsets at which the sentences of a folded paragraph start, ascending. */
export function sentenceStarts(folded: string): number[] {
  const starts: number[] = [];
  addSentenceStarts(folded, 0, folded.length, starts);
  return starts;
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(starts: ArrayLike<number>, offset: number): number {
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
  const code = folded.charCodeAt(offset);
  if (clauseEnders[code] === 1) return true;
  if (code !== comma && code !== colon) return false;
  return !(isDigit(folded, offset - 1) && isDigit(folded, offset + 1));
}

/** True when only opening marks and spaces stand between `start` and the offset. */
export function opensAt(folded: string, start: number, offset: number): boolean {
  let at = offset;
  while (at > start && opening[folded.charCodeAt(at - 1)] === 1) at -= 1;
  return at === start;
}

/** True when only closing marks, end marks and spaces stand between the offset and `end`. */
export function closesAt(folded: string, end: number, offset: number): boolean {
  let at = offset;
  while (at < end && closing[folded.charCodeAt(at)] === 1) at += 1;
  return at === end;
}
