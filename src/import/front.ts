/** What stands before the first paragraph of a speech. */
export interface Front {
  title: string;
  subtitles: string[];
  salutation: string | null;
  /** The lines that follow, one a source paragraph. */
  body: string[];
}

const salutation = /^(?:各位|同志|尊敬的|女士)[^。]{0,30}[:：]$/u;
// Headings and sentences cannot be subtitles.
const bodyStart = /^\| |^[一二三四五六七八九十]{1,3}、|[。！？；]$/u;
const longestSubtitle = 40;

/**
 * Takes title, subtitles and salutation off the lines of one item; a line that its format marks as a
 * heading (`levels`, 0 for none) is no subtitle.
 */
export function readFront(lines: readonly string[], levels: readonly number[] = []): Front {
  const [title = '', ...rest] = lines;
  const subtitles: string[] = [];
  let index = 0;
  for (const line of rest) {
    if ((levels[index + 1] ?? 0) > 0) break;
    if (salutation.test(line) || bodyStart.test(line) || line.length > longestSubtitle) break;
    subtitles.push(line);
    index += 1;
  }
  const next = rest[index] ?? '';
  const found = salutation.test(next) ? next : null;
  return { title, subtitles, salutation: found, body: rest.slice(found ? index + 1 : index) };
}
