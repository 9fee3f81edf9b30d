import type { Inference } from '../schema/inference.ts';

/** What stands before the first paragraph of a speech. */
export interface Front {
  /** Empty where the text begins with its salutation. */
  title: string;
  subtitles: string[];
  salutation: string | null;
  /** The lines that follow, one a source paragraph. */
  body: string[];
}

/** What the lines before the text say of it, in so many words. */
export interface FrontFacts {
  /** YYYY-MM-DD */
  date: string | null;
  speaker: string | null;
  occasion: string | null;
  /** The words that say each. */
  evidence: Inference[];
}

// 同志们： 各位领导、同志们： 尊敬的各位代表！ 主席、各位委员：
const salutation =
  /^(?:(?:各位|同志|尊敬的|女士|朋友|代表们|委员们|主席|乡亲)[^。；]{0,30}[:：！!]|(?:同志们|各位代表|朋友们)，)$/u;
// Headings and sentences cannot be subtitles.
const bodyStart =
  /^\| |^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|^第[一二三四五六七八九十]{1,3}(?:部分|章)|[。！？；：，]$/u;
const longestSubtitle = 40;
// A line of clauses this long is a sentence that was cut, no subtitle.
const clauses = /^.{8,}，.{12,}$/u;

/**
 * Takes title, subtitles and salutation off the lines of one item; a line that its format marks as a
 * heading (`levels`, 0 for none) is no subtitle.
 */
export function readFront(lines: readonly string[], levels: readonly number[] = []): Front {
  const [title = '', ...rest] = lines;
  // Without a title no line is below one.
  if (isSalutation(title)) return { title: '', subtitles: [], salutation: title, body: rest };
  const subtitles: string[] = [];
  let index = 0;
  for (const line of rest) {
    if ((levels[index + 1] ?? 0) > 0) break;
    if (salutation.test(line) || bodyStart.test(line) || line.length > longestSubtitle) break;
    if (clauses.test(line)) break;
    subtitles.push(line);
    index += 1;
  }
  const next = rest[index] ?? '';
  const found = salutation.test(next) ? next : null;
  return { title, subtitles, salutation: found, body: rest.slice(found ? index + 1 : index) };
}

/** True for a line that addresses those who listen: 各位代表：, 同志们！. */
export function isSalutation(line: string): boolean {
  return salutation.test(line);
}

const date = /(?<year>(?:19|20)\d{2})年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日/u;
const occasion = /在(?<occasion>[^，。]{4,40}?(?:会|会议|大会|座谈会|仪式|论坛|班|活动))上/u;
const office =
  '(?:总理|部长|主任|书记|市长|县长|区长|省长|州长|镇长|乡长|主席|局长|厅长|处长|院长|校长|秘书长)';
const namedSpeaker = new RegExp(
  `^[\\p{Script=Han}]{0,14}${office}[\\s　]*(?<name>\\p{Script=Han}{2,4})$`,
  'u',
);
const onlyOffice = new RegExp(`^[\\p{Script=Han}]{0,14}${office}$`, 'u');
const onlyName = /^\p{Script=Han}{2,4}$/u;

/** The line that names who speaks: 市长 张三, or 张三 below 国务院总理. */
function speakerIn(lines: readonly string[]): { name: string; quote: string } | null {
  for (const [index, line] of lines.entries()) {
    const name = namedSpeaker.exec(line)?.groups?.['name'];
    if (name) return { name, quote: line };
    const before = lines[index - 1] ?? '';
    if (onlyOffice.test(before) && onlyName.test(line)) return { name: line, quote: line };
  }
  return null;
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}

/** Reads date, speaker and occasion from the lines before the text. */
export function readFacts({ title, subtitles }: Pick<Front, 'title' | 'subtitles'>): FrontFacts {
  const lines = [title, ...subtitles];
  const evidence: Inference[] = [];
  const tell = (field: Inference['field'], value: string, quote: string) => {
    evidence.push({ field, value, quote });
    return value;
  };
  const dated = lines.map((line) => date.exec(line)).find((match) => match !== null);
  const { year, month, day } = dated?.groups ?? {};
  const speaker = speakerIn(subtitles);
  const held = lines.map((line) => occasion.exec(line)).find((match) => match !== null);
  return {
    date: dated ? tell('date', `${year ?? ''}-${pad(month)}-${pad(day)}`, dated[0]) : null,
    speaker: speaker ? tell('speaker', speaker.name, speaker.quote) : null,
    occasion: held ? tell('occasion', held.groups?.['occasion'] ?? '', held[0]) : null,
    evidence,
  };
}
