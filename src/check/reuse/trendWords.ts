import type { FigurePair, FiguredParagraph } from './figurePairs.ts';

/** Words of trend that stand in both versions of a paragraph while its figures went the other way. */
export interface UnmovedTrend {
  /** The words, verbatim, a substring of both paragraphs. */
  words: string;
  /** The figures that went against them. */
  against: FigurePair[];
}

type Direction = 'up' | 'down';

const rankWords = /(?:位次|名次|排名|位列)[^，。；]{0,6}(?:前移|上升|提升|提高)|争先进位/gu;
const trendWords: readonly (readonly [Direction, RegExp])[] = [
  [
    'up',
    /(?:再创|创)[^，。；]{0,4}新高|(?:稳步|不断|持续|明显|大幅|显著|进一步|逐年|快速|稳定)(?:得到)?(?:提高|提升|增长|上升|增加|扩大)/gu,
  ],
  [
    'down',
    /(?:稳步|不断|持续|明显|大幅|显著|进一步|逐年|快速|稳定)(?:得到)?(?:下降|减少|精简|压缩|降低|回落|缩减|缩短)/gu,
  ],
];
// 进一步提高到98%: the words are of that figure, which moved by itself.
const leadsToFigure = /^(?:到|至|了|为)?[^，。；]{0,2}[\d０-９]/u;

const isRank = ({ later }: FigurePair) => later.qualifier === 'rank';

function moved({ earlier, later }: FigurePair): Direction | null {
  if (earlier.value === null || later.value === null || earlier.value === later.value) return null;
  return later.value > earlier.value ? 'up' : 'down';
}

function sharedWords(pattern: RegExp, earlier: string, later: string): string[] {
  return [...later.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const rest = later.slice(match.index + words.length);
    return earlier.includes(words) && !leadsToFigure.test(rest) ? [words] : [];
  });
}

function contradicted(
  words: readonly string[],
  pairs: readonly FigurePair[],
  against: Direction,
): UnmovedTrend[] {
  const moving = pairs.filter((pair) => moved(pair) !== null);
  const wrong = moving.filter((pair) => moved(pair) === against);
  const [first] = words;
  return first !== undefined && wrong.length * 2 > moving.length
    ? [{ words: first, against: wrong }]
    : [];
}

/**
 * Words of trend that a reused paragraph kept though most of its figures moved the other way: 再创新高
 * while they fell. A rank that grows is a step back.
 */
export function unmovedTrends(
  earlier: FiguredParagraph,
  later: FiguredParagraph,
  pairs: readonly FigurePair[],
): UnmovedTrend[] {
  const shared = (pattern: RegExp) => sharedWords(pattern, earlier.text, later.text);
  const counts = pairs.filter((pair) => !isRank(pair));
  return [
    ...contradicted(shared(rankWords), pairs.filter(isRank), 'up'),
    ...trendWords.flatMap(([direction, pattern]) =>
      contradicted(shared(pattern), counts, direction === 'up' ? 'down' : 'up'),
    ),
  ];
}
