import { Converter } from 'opencc-js/t2cn';
import { polyphonic } from 'pinyin-pro';
import { decodePair, encodePair } from '../text/gbk.ts';
import { commonHan } from '../text/hanSets.ts';
import type { Replacement } from '../text/tracked/replacement.ts';

// Software that cuts GBK text between the two bytes of a character leaves what follows read one
// byte off, until an ASCII byte ends it: 　（一）存在 became ?。ㄒ唬┐嬖阱, and 。總務(wù)
// became ??倓?wù). A ? stands for a byte that was lost; a second one is ？, the bytes A3 BF, that
// was made narrow later.
const run =
  /(?<lost>\?)(?<mark>\??)(?<characters>[^\0-\u007f\n]{1,40})(?:(?<letter>[@-~])|\?(?<reading>[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+)[)）]|(?=[\n\s?]|$))/gu;

const toSimplified = Converter({ from: 't', to: 'cn' });
const questionMark = [0xa3, 0xbf] as const;
// Second bytes of the marks that end or open a sentence; their first byte, A1 or A3, was lost.
const lostMarks: ReadonlyMap<number, string> = new Map([
  [0xa3, '。'],
  [0xa2, '、'],
  [0xac, '，'],
  [0xbb, '；'],
]);
const ideographicSpace = 0xa1;
// In （二） and （三） read one off, the second character is none of GBK's and was dropped.
const dropped: ReadonlyMap<string, readonly number[]> = new Map([
  ['ǘ┕', [0xfe, 0xa3]],
  ['ㄈ┕', [0xfd, 0xa3]],
]);

const isMark = (character: string) => /[\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(character);

function isCommon(character: string): boolean {
  return isMark(character) || commonHan.has(toSimplified(character));
}

/** The one character of a lead byte with a reading, as the bracket behind it gives it. */
function byReading(lead: number, reading: string): string | null {
  const found: string[] = [];
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decodePair(lead, trail);
    if (character === null) continue;
    const isTaken = polyphonic(character, { type: 'array' }).flat().includes(reading);
    if (isTaken && isCommon(character)) found.push(character);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Realigned {
  /** What the bytes say, without the first character. */
  words: string;
  /** Second byte of the first character, whose first one was lost. */
  first: number;
  /** Byte that is left at the end, of a character whose rest is lost. */
  rest: number | null;
}

function realign(bytes: readonly number[]): Realigned | null {
  const [first = 0, ...others] = bytes;
  let words = '';
  for (let index = 0; index + 1 < others.length; index += 2) {
    const character = decodePair(others[index] ?? 0, others[index + 1] ?? 0);
    if (character === null || !isCommon(character)) return null;
    words += character;
  }
  const rest = others.length % 2 === 1 ? (others.at(-1) ?? null) : null;
  return { words, first, rest };
}

/** The bytes of a run as they were cut; null where a character has none. */
function bytesOf(characters: string): number[] | null {
  const bytes: number[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const pair = encodePair(characters.charAt(index));
    if (!pair) return null;
    bytes.push(...pair, ...(dropped.get(characters.slice(index, index + 2)) ?? []));
  }
  return bytes;
}

function repairRun(text: string, match: RegExpExecArray): Replacement | null {
  const { mark = '', characters = '', letter = '', reading } = match.groups ?? {};
  // True text behind a question mark is made of common characters; it is no such run.
  if ([...characters].every(isCommon)) return null;
  const inner = bytesOf(characters);
  if (!inner) return null;
  const bytes = [
    ...(mark === '' ? [] : questionMark),
    ...inner,
    ...(letter === '' ? [] : [letter.charCodeAt(0)]),
  ];
  const realigned = realign(bytes);
  if (!realigned || realigned.words === '') return null;
  const { first, rest } = realigned;
  const last = rest !== null && reading ? byReading(rest, reading) : null;
  if (reading && last === null) return null;
  const words = realigned.words + (last ?? '');
  const isLineStart = match.index === 0 || text.charAt(match.index - 1) === '\n';
  const space = first === ideographicSpace ? '' : null;
  const opening = lostMarks.get(first) ?? space;
  // Two characters by chance prove little.
  if (opening === null || (words.length < 2 && !letter)) return null;
  // What opens and never closes was not read right.
  if (
    [...words].filter((one) => one === '（').length !==
    [...words].filter((one) => one === '）').length
  )
    return null;
  const isWhole = rest === null || last !== null;
  const isSure = isWhole && (space === null || isLineStart);
  return {
    start: match.index,
    end: match.index + match[0].length,
    inserted: opening + toSimplified(words),
    rule: space === null ? 'fused-mark' : 'misaligned-bytes',
    ...(isSure ? {} : { certainty: 'unsure' }),
  };
}

/** Finds runs of GBK read one byte off, where the bytes themselves give the words back. */
export function findMisaligned(text: string): Replacement[] {
  return [...text.matchAll(run)].flatMap((match) => repairRun(text, match) ?? []);
}
