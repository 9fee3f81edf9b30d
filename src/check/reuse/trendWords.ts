import { splitSentences } from '../../text/sentences.ts';
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

/** Words of trend that both paragraphs have, with the sentence of the later one they stand in. */
function sharedWords(
  pattern: RegExp,
  earlier: string,
  later: string,
): { words: string; sentence: string }[] {
  return splitSentences(later).flatMap((sentence) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const [words] = match;
      const rest = sentence.slice(match.index + words.length);
      return earlier.includes(words) && !leadsToFigure.test(rest) ? [{ words, sentence }] : [];
    }),
  );
}

/** The first words that most figures of their own sentence go against. */
function contradicted(
  shared: readonly { words: string; sentence: string }[],
  pairs: readonly FigurePair[],
  against: Direction,
): UnmovedTrend[] {
  for (const { words, sentence } of shared) {
    const moving = pairs.filter(
      (pair) => moved(pair) !== null && sentence.includes(pair.later.text),
    );
    const wrong = moving.filter((pair) => moved(pair) === against);
    if (wrong.length * 2 > moving.length) return [{ words, against: wrong }];
  }
  return [];
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
