import { Converter } from 'opencc-js/t2cn';
import { simplifiedHan } from '../text/hanSets.ts';
import type { Replacement } from '../text/tracked/replacement.ts';
import { convertedCharacters, convertedWords, keptBefore, keptBehind } from './conversionWords.ts';
import { protectedNames } from './protectedNames.ts';
import { residueAt } from './residue.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

// opencc's 't' leaves 著 alone, since it is right in 显著 and 著作; elsewhere mainland text has 着.
const residue = new RegExp(`(?<![${keptBefore}])著(?![${keptBehind}有于])`, 'gu');
const words = new Map(convertedWords);
const wrongWords = new RegExp([...words.keys()].join('|'), 'gu');
const characters = new Map(convertedCharacters);
const unknown = new RegExp(`[${[...characters.keys()].join('')}]`, 'gu');
const names = new Map(protectedNames);
const anyName = new RegExp([...names.keys()].join('|'), 'gu');

// A paragraph is Traditional when a good share of its characters only exist there.
const traditionalShare = 0.05;
// In a text that mixes the scripts throughout, as print of the 1950s did, one is enough; in a line
// by itself one may be a name's (吴仁寶).
const mixedShare = 0.01;
const leastMixed = 20;
const leastAlone = 2;

// What one Traditional character stands for depends on the word; elsewhere it has one answer.
const dependent = /[著乾瞭藉徵帳昇夥摺祇衹於覆]/u;

interface Line {
  text: string;
  start: number;
  simplified: string;
  /** Of the characters that conversion changes, how many are no simplified ones as well. */
  traditional: number;
  share: number;
}

function convert(line: string): string {
  const simplified = toSimplified(line);
  if (simplified.length !== line.length) return line;
  let result = simplified
    .replace(residue, '着')
    .replace(unknown, (character) => characters.get(character) ?? character)
    // Only what was converted: 帐户 is how simplified text wrote 账户 until the 1990s.
    .replace(wrongWords, (word, index: number) =>
      line.startsWith(word, index) ? word : (words.get(word) ?? word),
    );
  for (const { 0: name, index } of line.matchAll(anyName)) {
    result = result.slice(0, index) + (names.get(name) ?? name) + result.slice(index + name.length);
  }
  return result;
}

function readLine(text: string, start: number): Line {
  const simplified = convert(text);
  let changed = 0;
  let traditional = 0;
  if (simplified !== text) {
    for (let index = 0; index < text.length; index += 1) {
      if (text.charAt(index) === simplified.charAt(index)) continue;
      changed += 1;
      if (!simplifiedHan.has(text.charAt(index))) traditional += 1;
    }
  }
  return { text, start, simplified, traditional, share: changed / Math.max(1, text.length) };
}

function changesOf(line: Line, isMixed: boolean): Replacement[] {
  const { text, start, simplified } = line;
  const found: Replacement[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const inserted = simplified.charAt(index);
    if (character === inserted) continue;
    if (isMixed && simplifiedHan.has(character)) continue;
    const at = start + index;
    const isLikely = isMixed || (dependent.test(character) && !isSettled(line, index));
    found.push({
      start: at,
      end: at + 1,
      inserted,
      rule: 'forced-traditional',
      ...(isLikely ? { certainty: 'likely' as const } : {}),
    });
  }
  return found;
}

// Words that the converter knows of characters which the list of half converted ones leaves out.
const known =
  /乾(?=[净燥旱脆])|瞭(?=解)|(?<=明)瞭|徵(?=[求收集地税兵])|(?<=[象特])徵|覆(?=[盖])|(?<=[答反])覆|帳(?=[户目款本])|(?<=台)帳|[於摺夥]/u;

/** True where a word says which of its simplified characters a Traditional one is. */
function isSettled({ text, simplified }: Line, index: number): boolean {
  // The word as it would stand with nothing else left to convert.
  const from = Math.max(0, index - 4);
  const word =
    simplified.slice(from, index) + text.charAt(index) + simplified.slice(index + 1, index + 5);
  const at = index - from;
  if (residueAt(word, at) === simplified.charAt(index)) return true;
  return known.test(word.slice(Math.max(0, at - 1), at + 2));
}

/**
 * Finds Traditional characters, paragraph by paragraph; a simplified paragraph is never touched but
 * in a text that mixes the scripts throughout, and there only what no simplified text has.
 */
export function findTraditional(text: string): Replacement[] {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const read = readLine(line, start);
    start += line.length + 1;
    return read;
  });
  const traditional = lines.reduce((sum, line) => sum + line.traditional, 0);
  const isMixedText =
    traditional >= leastMixed && traditional / Math.max(1, text.length) >= mixedShare;
  return lines.flatMap((line) => {
    if (line.traditional < (isMixedText ? 1 : leastAlone)) return [];
    if (line.share >= traditionalShare) return changesOf(line, false);
    return isMixedText ? changesOf(line, true) : [];
  });
}
