import { readNumber } from '../../outline/heading.ts';
import type { DraftText } from '../draftText.ts';
import { findingAt, type DraftFinding, type DraftRank } from '../finding.ts';

const han = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const levelNames = ['第一部分', '一、', '（一）', '1.', '（1）'];

// The numbers of GB/T 9704 at the start of a paragraph, heading or not. 一、二季度 is a time, 1.5 a figure;
// 一、一年来的工作 is a heading.
const forms: readonly RegExp[] = [
  /^第(?<number>[一二三四五六七八九十]{1,3})(?:部分|章)/u,
  /^(?<number>[一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]{1,2}(?:季度|月|年级|线|期|类|级|等奖))/u,
  /^[（(](?<number>[一二三四五六七八九十]{1,3})[）)]/u,
  /^(?<number>\d{1,2})[.．、](?!\d)/u,
  /^[（(](?<number>\d{1,2})[）)]/u,
];

interface Numbered {
  level: number;
  number: number;
  start: number;
  end: number;
  written: string;
}

/** The numbered paragraphs of a draft, each with the place of its number. */
function numberedParagraphs({ text }: DraftText): Numbered[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const own = start;
    start += line.length + 1;
    const level = forms.findIndex((form) => form.test(line));
    const match = forms[level]?.exec(line);
    if (!match) return [];
    const [written] = match;
    const number = readNumber(match.groups?.['number'] ?? '');
    return [{ level, number, start: own, end: own + written.length, written }];
  });
}

/**
 * Follows the numbers of headings and of the lists under them. A list may use a number of a level above
 * it, as points within （二） that begin with 一、: where the outer one goes on, it goes on.
 */
function headingFindings(draft: DraftText): DraftFinding[] {
  const found: DraftFinding[] = [];
  const tell = ({ start, end }: Numbered, rank: DraftRank, reason: string): void => {
    found.push(findingAt(draft.text, [{ start, end }], { kind: 'numbering', rank, reason }));
  };
  // The numbers that may go on, the outermost first.
  let open: Numbered[] = [];
  for (const heading of numberedParagraphs(draft)) {
    const { level, number, written } = heading;
    const deepest = open.at(-1)?.level ?? level;
    if (level > deepest + 1 && number === 1) {
      const missing = levelNames[deepest + 1] ?? '';
      tell(heading, 'hint', `“${levelNames[deepest] ?? ''}”之下通常先用“${missing}”（GB/T 9704）`);
    }
    if (number === 1) {
      const above = open.at(-1);
      const isAgain = above?.level === level && above.number === 1;
      if (isAgain) tell(heading, 'must', `序号重复：前面已有${above.written}`);
      else open.push(heading);
      continue;
    }
    const same = open.filter((other) => other.level === level);
    const before = same.findLast((other) => other.number === number - 1) ?? same.at(-1);
    if (!before) tell(heading, 'likely', `序号从${written}开始`);
    else if (before.number === number) tell(heading, 'must', `序号重复：前面已有${before.written}`);
    else if (before.number !== number - 1) {
      tell(heading, 'must', `序号不连：${before.written}之后是${written}`);
    }
    open = [...open.slice(0, before ? open.indexOf(before) : open.length), heading];
  }
  return found;
}

const point = /(?<=^|[。；：:\n，])(?<number>[一二三四五六七八九十])(?:是|要)(?=\p{Script=Han})/gu;

/** 一是…三是…: the points of a paragraph, or of paragraphs in a row, that leave one out. */
function pointFindings(text: string): DraftFinding[] {
  const found: DraftFinding[] = [];
  let expected = 1;
  for (const match of text.matchAll(point)) {
    const number = han.indexOf(match.groups?.['number'] ?? '');
    const span = { start: match.index, end: match.index + match[0].length };
    if (number === 1) expected = 2;
    else if (number === expected) expected += 1;
    else if (expected > 1) {
      const reason = `“${match[0]}”之前没有“${han[expected] ?? ''}${match[0].slice(1)}”`;
      if (number > expected) {
        found.push(findingAt(text, [span], { kind: 'numbering', rank: 'likely', reason }));
      }
      expected = number + 1;
    }
  }
  return found;
}

/** Numbers of headings and points that leave one out, come twice or skip a level (GB/T 9704). */
export function findNumbering(draft: DraftText): DraftFinding[] {
  return [...headingFindings(draft), ...pointFindings(draft.text)];
}
