import type { Part } from '../schema/paragraph.ts';
import { splitSentences } from '../text/sentences.ts';
import { maskFigures } from './maskFigures.ts';
import type { PhraseParagraph, PhraseSpeech } from './phraseSpeech.ts';
import { Tally, type PhraseEntry } from './tally.ts';
import { wordsWithin } from './wordsWithin.ts';

const length = { least: 8, most: 120 } as const;

/** What of a part tells what the part is for. */
interface PartRule {
  part: Part;
  /** Words that a sentence of it must have. */
  has: RegExp;
  /** Words that it must not have. */
  hasNot: RegExp;
  /** It calls upon somebody: it begins with a verb, or has 要 or 必须. */
  isCall?: true;
  /** Sentences of the part that are looked at: from its start, of a closing those at its end. */
  within: number;
}

const nothing = /(?!)/u;
const openEnd = /[^。！？；]$|^(?:其中|一是|二是|三是|四是|五是)|^[”）]/u;

const rules: readonly PartRule[] = [
  {
    part: 'opening',
    has: /会议|大会|报告|讲话|总结|部署|回顾|今天|刚才|现在，?我|下面|召开|审议|主要任务|主要目的|议题|过去的?[一五]年|[一五]年来|今年以来|岁末|年初|年终|年中/u,
    hasNot: /制定了|编制|早在|说明了/u,
    within: 5,
  },
  {
    part: 'achievements',
    has: /取得|实现|完成|提高|提升|增强|增长|达到|得到|突破|改善|建成|形成|位居|名列|第[一二三]|圆满|顺利|有力|成效|成绩|明显|显著|进展|好评|肯定/u,
    hasNot: /^(?:要|必须|应当|但)|缓慢|减慢|没有完成|导致|[^不]要(?!求|点|事|素|件|闻|情|害)/u,
    within: 60,
  },
  {
    part: 'shortcomings',
    has: /不足|不够|不高|不强|不到位|不平衡|不充分|不稳|不适应|不相适应|不尽|不深|不细|不实|不快|不好|不大|不少|不畅|差距|问题|薄弱|缺[少乏]|滞后|困难|矛盾|短板|下降|严重|浪费|落后|官僚主义|形式主义|低/u,
    // What is to be done about shortcomings is none.
    hasNot:
      /(?:^|，)(?:我们)?也?(?:要|一定|必须)(?!.{0,6}(?:看到|认识|承认|正视))|辜负|不负|加以解决|解决这些|力气解决|找原因|转为下降|多方面的因素/u,
    within: 60,
  },
  {
    part: 'plans',
    has: /要|加强|推进|推动|完善|加快|提高|抓好|抓紧|做好|坚持|深化|确保|力争|争取|继续|实施|开展|落实|建立|健全|扩大|严格|积极|努力/u,
    hasNot:
      /^(?:去年|过去|一年来)|有利于|由于|有望|预计|目前|[快强大高进成]了|这[是些]|不容|仍然|考虑|一定能够|突出了|关乎|作用。$|之年|潜力很大|有利条件|不会|，是|主要是/u,
    isCall: true,
    within: 60,
  },
  {
    part: 'requirements',
    has: /要|必须|应当|希望|切实|不得|不准|坚决|严禁|务必|始终|努力|树立|加强|坚持|严格|深入|认真/u,
    hasNot:
      /[快强大高进成出]了|一年来|这[是些]|决定了|不可能|愿与|，是|总体来说|我们都会|必须看到/u,
    isCall: true,
    within: 60,
  },
  {
    part: 'closing',
    has: /让我们|奋斗|努力|前进|胜利(?!成果|\d)|贡献|团结(?!与?合作)|相信|新年|谢谢|祝|奋力|信心|坚信|使命|希望|一定|新局面|新篇章|万岁/u,
    hasNot: nothing,
    within: 4,
  },
];

const lead =
  /^(?:同时|另一方面|一方面|此外|因此|总之|特别|[一二三四五六七八九十][是要]|——|第?[一二三四五六七八九十]，)，?/u;
const demand =
  /(?:^|，|；)(?:我们|各级|各部门|各地|各单位|全体|每[个位]|广大|所有|一切|大家)?[^，]{0,12}(?:要|必须|应当|应该|务必|不得|不准|严禁)/u;

/** True for a sentence that begins with a verb or an adverb, or says who must do what. */
function isCall({ text, words }: PhraseParagraph, sentence: string): boolean {
  const start = text.indexOf(sentence) + (lead.exec(sentence)?.[0].length ?? 0);
  const first = wordsWithin(words, start, start + 1)[0]?.kind ?? 'mark';
  return ['verb', 'adverb', 'idiom', 'set', 'light'].includes(first) || demand.test(sentence);
}

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
    const all = speech.paragraphs
      .filter((paragraph) => paragraph.part === part && paragraph.level === 0)
      .flatMap((paragraph) => sentences(paragraph).map((sentence) => ({ sentence, paragraph })));
    const near = part === 'closing' ? all.slice(-rule.within) : all.slice(0, rule.within);
    const taken = near.filter(
      ({ sentence, paragraph }) =>
        rule.has.test(sentence) &&
        !rule.hasNot.test(sentence) &&
        (!rule.isCall || isCall(paragraph, sentence)),
    );
    for (const { sentence, paragraph } of taken) {
      tally.add(maskFigures(sentence), sentence, { speech, paragraph }, sentence);
    }
  }
  return tally.list();
}
