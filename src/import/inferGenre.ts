import type { Inference } from '../schema/inference.ts';
import { unknownKey } from '../schema/unknownKey.ts';

/** A genre of the archive's list, by which a title may call itself. */
export interface KnownGenre {
  key: string;
  name: string;
}

/** Where the genre of a speech may be said. */
export interface GenreWords {
  /** Title and subtitles. */
  lines: readonly string[];
  /** The first paragraphs. */
  opening: readonly { id: string; text: string }[];
  /** True for a text that greets those who listen. */
  isAddressed: boolean;
}

type Rule = readonly [RegExp, string];

// What may follow the word for a genre at the end of a title: （2010年7月8日）, 提纲, 及下一步工作打算.
const tail =
  '(?:提纲|稿|材料|摘要|[（(][^（()）]{1,24}[）)]|[\\s　]|(?:及|和|与|暨)[^，。]{0,24}(?:计划|打算|思路|要点|安排|谋划|建议))*$';

const afterGenre = new RegExp(tail, 'u');

function atEnd(words: string): RegExp {
  return new RegExp(`(?<said>${words})${tail}`, 'u');
}

const bodies = '办公室|[局委厅处科室部院校办]|中心|机关|政府|单位|街道|[省市县区乡镇村]|公司';

// Most telling first: a title ends with the word for what it is, but a half-year summary names its half.
const titleRules: readonly Rule[] = [
  [atEnd('述职(?:述廉|述德|述学|述法)*报告'), 'duty-report'],
  [/半年(?:度)?[^，。]{0,20}(?:总结|小结|回顾)|总结[^，。]{0,8}半年/u, 'half-year-summary'],
  [atEnd('半年(?:度)?[^，。]{0,12}工作(?:情况)?的?(?:汇报|报告|情况)'), 'half-year-summary'],
  [atEnd('致辞|致词|祝酒词|祝词|开幕词|闭幕词|欢迎词|答谢词|贺词'), 'address'],
  [atEnd('工作报告'), 'work-report'],
  [atEnd('汇报|情况的?报告'), 'situation-report'],
  [/(?:年度|年终|全年)[^，。]{0,16}总结(?!暨?表彰)/u, 'annual-summary'],
  [
    atEnd(`(?:[0-9０-９〇零○一二三四五六七八九]{4}年(?:[^，。年]{0,16}(?:${bodies}))?工作总结)`),
    'annual-summary',
  ],
  [
    /在[^，。]{2,60}(?:会|会议|班|论坛)(?:（[^（）]{1,16}）)?上的?[^，。]{0,6}讲话/u,
    'meeting-speech',
  ],
  [atEnd('[^，。\\s　]{0,12}(?:会|会议)(?:上的?)?讲话'), 'meeting-speech'],
];

// Gatherings that are no meetings of an office.
const festive = '博览|交易|洽谈|推介|联欢|运动|招待|茶话|联谊|音乐|演唱|展览|[晚酒舞宴]';

const openingRules: readonly Rule[] = [
  [
    /我[^。；]{0,30}?代表[^。；]{2,40}?向[^。；，]{0,14}(?:会|会议|代表)[^。；，]{0,8}(?:报告|作|做)[^。；，]{0,24}(?:工作|报告)/u,
    'work-report',
  ],
  [/现(?:在)?[将就][^。；]{2,60}?述职如下/u, 'duty-report'],
  [/现(?:在)?[将就][^。；]{2,60}?(?:汇报|报告)如下/u, 'situation-report'],
  [/现(?:在)?[将就][^。；]{0,20}半年[^。；]{2,40}?总结如下/u, 'half-year-summary'],
  [/现(?:在)?[将就][^。；]{0,20}(?:年度|全年)[^。；]{2,40}?总结如下/u, 'annual-summary'],
];

// 今天，我们在这里召开全市防汛工作会议: only of a text that greets those who listen.
const gathering = new RegExp(
  `(?:今天|这次|此次|今年)[^。；]{0,30}?(?:召开|举行|举办)[^。；，]{2,50}?(?<!${festive})(?:会议|大会|会)(?![计同员场所期])`,
  'u',
);
const halfYear = /半年[^。；，]{0,16}总结/u;
const wholeYear = /(?:年度|年终|全年)[^。；，]{0,16}总结(?!暨?表彰)/u;

// A first line longer than this is no title.
const titleLength = 200;
const openingParagraphs = 3;
const openingLength = 400;

/** What the pattern finds: the words that say it, without what follows the genre's name. */
function quoteOf(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text);
  return match?.groups?.['said'] ?? match?.[0];
}

function gatheringGenre(quote: string): string {
  if (halfYear.test(quote)) return 'half-year-summary';
  return wholeYear.test(quote) ? 'annual-summary' : 'meeting-speech';
}

/**
 * The genre that title, subtitles or the first sentences say, with the words that say it; null where
 * they do not. Only genres of the list are found; a genre that someone added is known by its name.
 */
export function inferGenre(
  { lines, opening, isAddressed }: GenreWords,
  genres: readonly KnownGenre[],
): Inference | null {
  const known = new Set(genres.map(({ key }) => key));
  const named = genres
    .filter(({ key }) => key !== unknownKey)
    .toSorted((one, other) => other.name.length - one.name.length);
  for (const whole of lines) {
    const line = whole.slice(0, titleLength);
    for (const [pattern, value] of titleRules) {
      const quote = quoteOf(pattern, line);
      if (quote !== undefined && known.has(value)) return { field: 'genre', value, quote };
    }
    const core = line.replace(afterGenre, '');
    const own = named.find(({ name }) => core.endsWith(name));
    if (own) return { field: 'genre', value: own.key, quote: own.name };
  }
  for (const { id, text } of opening.slice(0, openingParagraphs)) {
    const words = text.slice(0, openingLength);
    for (const [pattern, value] of openingRules) {
      const quote = pattern.exec(words)?.[0];
      if (quote && known.has(value)) return { field: 'genre', value, quote, paragraph: id };
    }
    const quote = isAddressed ? gathering.exec(words)?.[0] : undefined;
    const value = quote === undefined ? '' : gatheringGenre(quote);
    if (quote && known.has(value)) return { field: 'genre', value, quote, paragraph: id };
  }
  return null;
}
