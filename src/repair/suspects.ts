/** Words that are visibly wrong and that nothing tells how to repair. */
export interface Suspect {
  text: string;
  reason: string;
}

const han = '\\p{Script=Han}';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:锟斤拷|锟斤|烫烫烫|屯屯屯)[锟斤拷烫屯]*/gu, '编码转换造成的乱码，原字已失。'],
  [new RegExp(`${han}?\\ufffd+${han}?`, 'gu'), '字符在传输中丢失，原字已失。'],
  [/[\ue000-\uf8ff]+/gu, '私用区字符，原件所用字体才能显示，原字待查。'],
  // Kana without a word of Japanese, bopomofo, box drawings: bytes of GBK read one off.
  [
    new RegExp(`[${han}]{0,3}[ㄅ-ㄩ┌-╋ǎ-ǜ][${han}ㄅ-ㄩ┌-╋]{1,4}`, 'gu'),
    '疑为编码错位造成的乱码，无法确定原文。',
  ],
  [new RegExp(`${han}{1,3}[?？]{2,}${han}{1,3}`, 'gu'), '问号疑为丢失的字符，原文待查。'],
];

// A text of nothing else is not worth a record a place.
const most = 50;

/** Finds what is visibly damaged and was left, in the words of one paragraph after repair. */
export function findSuspects(text: string): Suspect[] {
  const found = kinds.flatMap(([pattern, reason]) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ text: words, reason, index })),
  );
  const distinct = found.filter(
    ({ text: words }, index) => found.findIndex((other) => other.text.includes(words)) === index,
  );
  return distinct
    .toSorted((one, other) => one.index - other.index)
    .slice(0, most)
    .map(({ text: words, reason }) => ({ text: words, reason }));
}
