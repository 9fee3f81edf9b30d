// GB/T 15834, 5.1: no closing mark begins a line, no opening one ends it.
const closing = /^[，。、；：？！％）》〉】〕”’…—·)\]%,.;:?!]+$/u;
const opening = /^[（《〈【〔“‘([]+$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Pieces of a text that stand on one line: words, with the marks that may not leave them, and numbers
 * with the unit behind them.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (isOpen || closing.test(segment))) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
    isOpen = opening.test(segment) || /^[\d.,]+$/u.test(segment);
  }
  return found;
}

/** Lines no wider than `width`, each as full as can be; a piece wider than a line is cut. */
function fill(text: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const take = (piece: string) => {
    if (line !== '' && measure(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  };
  for (const piece of text) {
    if (measure(piece) <= width) take(piece);
    else for (const character of piece) take(character);
  }
  return line === '' ? lines : [...lines, line];
}

/** The text without its last characters, and …… in their place. */
function shorten(text: string, width: number, measure: (text: string) => number): string {
  const characters = [...text];
  while (characters.length > 0 && measure(`${characters.join('')}……`) > width) characters.pop();
  return `${characters.join('')}……`;
}

/**
 * Breaks a text between words into lines of about the same width.
 * @param width of a line at most, in the unit that `measure` gives
 * @param most lines; what is left of a longer text goes, with …… at its end
 */
export function breakLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const words = pieces(text.trim());
  const full = fill(words, width, measure);
  if (full.length > most) {
    const last = full.slice(most - 1).join('');
    return [...full.slice(0, most - 1), shorten(last, width, measure)];
  }
  // The narrowest lines that are not more: the last one is not a single word.
  let [low, high] = [0, width];
  while (high - low > width / 64) {
    const middle = (low + high) / 2;
    if (fill(words, middle, measure).length > full.length) low = middle;
    else high = middle;
  }
  return fill(words, high, measure);
}
