import type { Part } from '../schema/paragraph.ts';
import { splitSentences } from '../text/sentences.ts';
import { maskFigures } from './maskFigures.ts';
import type { PhraseParagraph, PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';

const length = { least: 8, most: 120 } as const;

/** What of a part tells what the part is for. */
interface PartRule {
  part: Part;
  /** Words that a sentence of it must have. */
  has: RegExp;
  /** Words that it must not have. */
  hasNot: RegExp;
  /** Sentences taken of a speech at most: those at the start, or for a closing at the end. */
  most: number;
}

const nothing = /(?!)/u;
const openEnd = /[，、：]$|^(?:其中|一是|二是|三是|四是|五是)|^[”）]/u;

const rules: readonly PartRule[] = [
  {
    part: 'opening',
    has: /会议|大会|报告|讲话|总结|部署|回顾|今天|刚才|现在|下面|召开|审议|任务|代表|年/u,
    hasNot: nothing,
    most: 4,
  },
  {
    part: 'achievements',
    has: /取得|实现|完成|提高|提升|增强|增长|达到|得到|突破|改善|建成|形成|位居|名列|第[一二三]|圆满|顺利|有力|成效|成绩|明显|显著|进展|好评|肯定/u,
    hasNot: /^(?:要|必须|应当)|[^不]要(?!求|点|事|素|件|闻|情|害)/u,
    most: 40,
  },
  {
    part: 'shortcomings',
    has: /不足|不够|不高|不强|不到位|不平衡|不充分|不稳|不适应|不相适应|不尽|不深|不细|不实|不快|不好|不大|不少|不畅|差距|问题|薄弱|缺[少乏]|滞后|困难|矛盾|短板|下降|严重|浪费|落后|官僚主义|形式主义|低/u,
    hasNot: nothing,
    most: 20,
  },
  {
    part: 'plans',
    has: /要|加强|推进|推动|完善|加快|提高|抓好|抓紧|做好|坚持|深化|确保|力争|争取|继续|实施|开展|落实|建立|健全|扩大|严格|积极|努力/u,
    hasNot: /^(?:去年|过去|一年来)/u,
    most: 40,
  },
  {
    part: 'requirements',
    has: /要|必须|应当|希望|切实|不得|坚决|严禁|务必|始终|努力|树立|加强|坚持|严格/u,
    hasNot: nothing,
    most: 30,
  },
  {
    part: 'closing',
    has: /让我们|奋斗|努力|前进|胜利|贡献|团结|相信|新年|谢谢|祝|同志们|奋力|信心|坚信|任务|使命|工作/u,
    hasNot: nothing,
    most: 8,
  },
];

/** The sentences of a paragraph, a clause behind a semicolon for itself, with balanced quotes. */
function sentences({ text }: PhraseParagraph): string[] {
  return splitSentences(text).filter(
    (sentence) =>
      sentence.length >= length.least &&
      sentence.length <= length.most &&
      !openEnd.test(sentence) &&
      sentence.split('“').length === sentence.split('”').length &&
      sentence.split('（').length === sentence.split('）').length,
  );
}

/** How speeches do what a part is for: its sentences, with figures left open when they are counted. */
export function findPartSentences(speeches: readonly PhraseSpeech[], part: Part): PhraseEntry[] {
  const rule = rules.find((candidate) => candidate.part === part);
  if (!rule) return [];
  const tally = new Tally();
  for (const speech of speeches) {
    const found = speech.paragraphs
      .filter((paragraph) => paragraph.part === part && paragraph.level === 0)
      .flatMap((paragraph) =>
        sentences(paragraph)
          .filter((sentence) => rule.has.test(sentence) && !rule.hasNot.test(sentence))
          .map((sentence) => ({ sentence, paragraph })),
      );
    const taken = part === 'closing' ? found.slice(-rule.most) : found.slice(0, rule.most);
    for (const { sentence, paragraph } of taken) {
      tally.add(maskFigures(sentence), sentence, { speech, paragraph }, sentence);
    }
  }
  return tally.list();
}
