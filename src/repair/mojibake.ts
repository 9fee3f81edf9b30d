import { encodePair } from '../text/gbk.ts';
import { commonHan } from '../text/hanSets.ts';
import type { Replacement } from '../text/tracked/replacement.ts';
import { encodeWindows1252 } from '../text/windows1252.ts';

// Bytes read as a Western encoding: æ”¿åºœ (UTF-8) or Õþ¸® (GBK) for 政府. Spaces and Latin inside
// belong to the run, for bytes come out as them.
const western = /[\u0080-\u00ff\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122]/u;
const westernRun =
  /[\u0080-\u00ff\u0152-\u0192\u02c6-\u02dc\u20ac\u2122][\u0020-\u007e\u0080-\u00ff\u0152-\u0192\u02c6-\u02dc\u2013-\u203a\u20ac\u2122]{3,}/gu;
// UTF-8 read as GBK: 鏀垮簻 for 政府.
const gbkRun = /[^\0-\u007f]{4,}\??/gu;

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/gu;
// By chance a few bytes of one encoding are valid in another; so many in a row never are.
const leastChinese = 3;

function decode(bytes: Uint8Array<ArrayBuffer>, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of a text's characters that are common ones or marks of Chinese. */
function commonShare(text: string): number {
  const found = text.match(chinese) ?? [];
  const common = found.filter(
    (character) => commonHan.has(character) || !/\p{Script=Han}/u.test(character),
  );
  return found.length < leastChinese ? 0 : common.length / found.length;
}

/** What a run of Western characters was before its bytes were misread; null where it was itself. */
function fromWestern(run: string): string | null {
  const bytes = encodeWindows1252(run);
  if (!bytes) return null;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null && commonShare(utf8) > 0.5) return utf8;
  const gbk = decode(bytes, 'gb18030');
  // Signs in a row, ×××× or ÷±, are valid GBK as well, of the same few characters.
  const isVaried = gbk !== null && new Set(gbk.match(/\p{Script=Han}/gu)).size > leastChinese;
  return isVaried && commonShare(gbk) > 0.9 ? gbk : null;
}

function toBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes: number[] = [];
  for (const character of text) {
    // WHATWG reads byte 0x80 as the sign of the euro, as Windows does.
    const pair = character === '€' ? [0x80] : encodePair(character);
    if (!pair) return null;
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

const firstCharacters = 24;

interface Reading {
  text: string;
  certainty: NonNullable<Replacement['certainty']>;
}

// 。 、 and 《 begin with these two bytes; at the end of a line it is 。.
const markLead = [0xe3, 0x80] as const;

/**
 * What a run of Chinese was before its bytes, UTF-8, were read as GBK; null where it was itself. A
 * run of an odd number of bytes has lost its last one, which only a mark at the line's end shows.
 */
function fromGbk(run: string, isLineEnd: boolean): Reading | null {
  // In true text most characters are common; in this kind of nonsense few are, from its start on.
  if (commonShare(run.slice(0, firstCharacters)) > 0.6) return null;
  const isCut = /[?\ufffd]$/u.test(run);
  const bytes = toBytes(isCut ? run.slice(0, -1) : run);
  if (!bytes) return null;
  if (!isCut) {
    const text = decode(bytes, 'utf-8');
    return text !== null && commonShare(text) > 0.8 ? { text, certainty: 'certain' } : null;
  }
  const tail = bytes.subarray(-2);
  const isMark = markLead.every((byte, index) => byte === tail[index]);
  const text = decode(bytes.slice(0, -2), 'utf-8');
  if (text === null || commonShare(text) <= 0.8) return null;
  return isMark
    ? { text: `${text}。`, certainty: isLineEnd ? 'likely' : 'unsure' }
    : { text: `${text}\ufffd`, certainty: 'unsure' };
}

function westernRuns(text: string): Replacement[] {
  return [...text.matchAll(westernRun)].flatMap(({ 0: found, index: start }) => {
    const run = found.trimEnd();
    const inserted = fromWestern(run);
    if (inserted === null || inserted.includes('\n')) return [];
    return [{ start, end: start + run.length, inserted, rule: 'mojibake' }];
  });
}

function gbkRuns(text: string): Replacement[] {
  return [...text.matchAll(gbkRun)].flatMap(({ 0: run, index: start }) => {
    const end = start + run.length;
    const reading = fromGbk(run, end === text.length || text.charAt(end) === '\n');
    if (!reading) return [];
    const { text: inserted, certainty } = reading;
    const sure = certainty === 'certain' ? {} : { certainty };
    return [{ start, end, inserted, rule: 'mojibake', ...sure }];
  });
}

/** Finds text whose bytes were read in the wrong encoding, where reading them again is certain. */
export function findMojibake(text: string): Replacement[] {
  const found = western.test(text) ? westernRuns(text) : [];
  // One text is misread in one way; what Western runs hold is never a run of Chinese.
  return found.length > 0 ? found : gbkRuns(text);
}
