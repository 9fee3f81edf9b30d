import { findingAt, type DraftFinding } from '../finding.ts';

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
  ['【', '】'],
  ['〔', '〕'],
  ['〈', '〉'],
]);
const opening: ReadonlyMap<string, string> = new Map(
  [...closing].map(([open, close]) => [close, open]),
);

// A mark itself in the words would read as their own: “没有”与它成对.
const names: Readonly<Record<string, string>> = {
  '“': '引号',
  '‘': '单引号',
  '（': '括号',
  '《': '书名号',
  '【': '方头括号',
  '〔': '六角括号',
  '〈': '单书名号',
};

const withoutEnd = (open: string) =>
  `前${names[open] ?? '标点'}没有后${names[open] ?? '标点'}与它成对`;
const withoutStart = (open: string) =>
  `后${names[open] ?? '标点'}之前没有前${names[open] ?? '标点'}`;

interface Open {
  mark: string;
  at: number;
}

/** Brackets and quotation marks of a paragraph that have no partner in it. */
export function findPairs(text: string): DraftFinding[] {
  const found: DraftFinding[] = [];
  let stack: Open[] = [];
  const tell = (at: number, reason: string): void => {
    found.push(
      findingAt(text, [{ start: at, end: at + 1 }], { kind: 'punctuation', rank: 'must', reason }),
    );
  };
  const settle = (): void => {
    for (const { mark, at } of stack) tell(at, withoutEnd(mark));
    stack = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n') settle();
    else if (closing.has(mark)) stack.push({ mark, at });
    else if (opening.has(mark)) {
      const partner = opening.get(mark) ?? '';
      const place = stack.findLastIndex((open) => open.mark === partner);
      if (place < 0) {
        // 1）and a） number an item.
        const isItem =
          mark === '）' && /(?:^|\n)[\d\w]{1,2}$/u.test(text.slice(Math.max(0, at - 3), at));
        // ’99 is a year.
        const isYear = mark === '’' && /^\d{2}(?!\d)/u.test(text.slice(at + 1, at + 4));
        if (!isItem && !isYear) tell(at, withoutStart(partner));
      } else {
        for (const { mark: open, at: lost } of stack.slice(place + 1)) {
          tell(lost, withoutEnd(open));
        }
        stack = stack.slice(0, place);
      }
    }
  }
  settle();
  return found;
}
