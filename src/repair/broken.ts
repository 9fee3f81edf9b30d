import type { Replacement } from '../text/tracked/replacement.ts';

const heading =
  '(?![一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[）)]|第[一二三四五六七八九十百]+[条章节部]|\\d+[.．、])';
const sure: readonly RegExp[] = [
  // A body paragraph ends with a mark; one that ends in the middle of a sentence and is long enough
  // to be no heading was cut, and the next line goes on.
  new RegExp(
    `(?<=^[^\\n]{60,}[\\p{Script=Han}，、])(?<!通过|修正|修订|公布|委员会)\\n(?=[\\p{Script=Han}])${heading}`,
    'gmu',
  ),
  // No paragraph begins with a mark that closes, or ends with one that opens.
  /(?<=[^\n])\n(?=[。，、；：！？）》”’」』])/gu,
  /(?<=[《“‘（「『〈])\n(?=[^\n])/gu,
  // None of any length ends with a word that leads on.
  new RegExp(
    `(?<=^[^\\n]{12,}(?:的|和|(?<![参给授付赋])与|及|、|，))\\n(?=[\\p{Script=Han}“《「])${heading}`,
    'gmu',
  ),
];
const likely: readonly RegExp[] = [
  // A title whose last word is on the next line: 政府工作报 / 告, …会议上的 / 讲话
  /(?<=^[^\n]{2,40}(?:报|讲|总|致|发))\n(?=(?:告|话|结|辞|言)(?:\n|$))/gu,
  /(?<=^[^\n]{4,60}的)\n(?=(?:讲话|报告|总结|致辞|发言|汇报)(?:\n|$))/gu,
  // PM and 2.5 where a link or a small figure stood on its own.
  /(?<=[\p{Script=Han}（][A-Z]{1,5})\n(?=\d)/gu,
  // The number of a heading or of a point, its words on the next line: 一、 / 第四， / 四是
  /(?<=^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[，、]|[一二三四五六七八九十]是))\n(?=[\p{Script=Han}“《「])/gmu,
];

function places(text: string, patterns: readonly RegExp[]): number[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
}

/** Finds line breaks that cut a paragraph in the middle of a sentence. */
export function findBrokenParagraphs(text: string): Replacement[] {
  const certain = new Set(places(text, sure));
  const others = new Set(places(text, likely).filter((place) => !certain.has(place)));
  return [...certain, ...others]
    .toSorted((one, other) => one - other)
    .map((start) => ({
      start,
      end: start + 1,
      inserted: '',
      rule: 'broken-paragraph',
      ...(others.has(start) ? { certainty: 'likely' as const } : {}),
    }));
}
