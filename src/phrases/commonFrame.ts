/** The longest common subsequence of two lists of words. */
function common(one: readonly string[], other: readonly string[]): readonly string[] {
  const width = other.length + 1;
  const table = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let k = other.length - 1; k >= 0; k -= 1) {
      const down = table[(i + 1) * width + k] ?? 0;
      const right = table[i * width + k + 1] ?? 0;
      const both = (table[(i + 1) * width + k + 1] ?? 0) + 1;
      table[i * width + k] = one[i] === other[k] ? both : Math.max(down, right);
    }
  }
  const found: string[] = [];
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    if (one[i] === other[k]) {
      found.push(one[i] ?? '');
      i += 1;
      k += 1;
    } else if ((table[(i + 1) * width + k] ?? 0) >= (table[i * width + k + 1] ?? 0)) i += 1;
    else k += 1;
  }
  return found;
}

const gap = '…';

/** Writes a frame with … where the first text has words of its own. */
function write(frame: readonly string[], words: readonly string[]): string {
  let at = 0;
  let written = '';
  for (const word of words) {
    if (word === frame[at]) {
      written += word;
      at += 1;
    } else if (!written.endsWith(gap)) written += gap;
  }
  return written;
}

const hanCount = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const most = 40;

/**
 * What several headings are all built with, word by word: 围绕…抓…，…有新…; '' where they share less
 * than two characters, or less than a fifth of the shortest.
 */
export function commonFrame(texts: readonly (readonly string[])[]): string {
  const [first = []] = texts;
  if (texts.length < 2 || first.length > most) return '';
  const frame = texts.slice(1).reduce(common, first);
  const written = write(frame, first);
  const shortest = Math.min(...texts.map((words) => words.join('').length));
  return hanCount(written) >= Math.max(2, shortest / 5) ? written : '';
}
