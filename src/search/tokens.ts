/**
 * What stands between paragraphs in the index. A query never holds one, so no match crosses it.
 */
export const separator = '\n';

const letters = 26;
const codeLength = 4;

/** A UTF-16 unit as four letters: Pagefind drops punctuation inside words, letters it keeps. */
export function codeOf(unit: string): string {
  let rest = unit.charCodeAt(0);
  let code = '';
  for (let place = 0; place < codeLength; place += 1) {
    code = String.fromCharCode(97 + (rest % letters)) + code;
    rest = Math.floor(rest / letters);
  }
  return code;
}

/** The tokens of a folded text: the pair that starts at each unit. The n-th token is offset n. */
export function indexTokens(folded: string): string {
  const codes = Array.from({ length: folded.length }, (_, index) => codeOf(folded.charAt(index)));
  const end = codeOf(separator);
  return codes.map((code, index) => code + (codes[index + 1] ?? end)).join(' ');
}

/** A token to look up, and where in the term it starts. */
export interface TermToken {
  token: string;
  offset: number;
}

/**
 * The tokens that together pin down a folded term: pairs side by side, the last one overlapping when
 * the length is odd. A single unit is the beginning of a token, which Pagefind matches as a prefix.
 */
export function termTokens(term: string): TermToken[] {
  if (term.length === 1) return [{ token: codeOf(term), offset: 0 }];
  const offsets = Array.from({ length: Math.ceil(term.length / 2) }, (_, index) =>
    Math.min(index * 2, term.length - 2),
  );
  return offsets.map((offset) => ({
    token: codeOf(term.charAt(offset)) + codeOf(term.charAt(offset + 1)),
    offset,
  }));
}
