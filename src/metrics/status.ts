import type { Part } from '../schema/paragraph.ts';
import { clauseMark } from './clause.ts';

/** Whether a figure is an aim, and how that is known. */
export interface Status {
  isTarget: boolean;
  /** True when only the part of the speech says so. */
  isGuessed: boolean;
}

// 计划 and 将 only before what is planned: 营养改善计划惠及… and 将比例从20%降至16% tell results.
const plan =
  '计划(?=招|收|在|到|于|用|再|新|投|建|安排|平均|每|从|今|明|年|发|拨|增|减|培|引|实|组|开|召|举|完成(?![了的率])|“)';
const will =
  '将(?=达|由|从|增|减|占|完|新|建|开|投|超|突|实|再|继|于|在|有|提|降|扩|全|力|进|可|会|下)';
const must =
  '(?<![主重只需首次纪摘概提必索扼机紧简险])要(?=在|到|把|使|对|以|于|进|继|努|力|确|完|实|达|增|减|降|提|建|新|培|发|引|争|保|安|投|组|开|召|举|全|抓|做|超|控|办|淘|下|每|将|按|占|再|动)|应当?(?!急|对|用|变|收|付|邀|诉)|必须';
/** Aims that hold for the rest of their sentence. */
const lasting = new RegExp(
  `(?:拟(?!定|订|写|稿|文|办)|力争|预期|目标(?:是|为|：|，|任务)|${plan}|(?<=[纲划])规定)[^。]*$`,
  'u',
);
/** Aims of their own clause. */
const close = new RegExp(
  `(?:争取(?=用|使|在|于|到[\\d２]|全年|年|实现|完成|达|新|再|把|让|做到|早日|尽快)|要求(?=各|每|全)|确保|努力(?:使|实现|做到|完成|把)|${must}|${will})[^。]*$`,
  'u',
);
const future = /(?:今后|未来|下半年|明年|本世纪末|下一?年度)[^。]*$/u;
const done =
  /(?:已经?|完成了|实现了|取得|上半年|今年以来|(?<![比较由从])(?:去年|上年)(?!同期)|截至|截止|过去|(?<!为)了(?!解)|达到了)/u;
const reported = /取得|已经?|完成了|上半年|今年以来|去年|上年/u;
const aimedAt = /^[^，。；、]{0,6}?的?(?:宏伟|奋斗|战略|预期|发展|总)*目标/u;

function endOfLast(words: string, pattern: RegExp): string | null {
  return pattern.exec(words)?.[0] ?? null;
}

/**
 * Whether the words around a figure, or its part of the speech, make it an aim. `sentence` runs from its
 * start to the figure, `sincePrevious` from the figure before. A word of something done behind the word of
 * an aim makes it a result: 计划投资5亿元，已完成3亿元.
 */
export function statusOf(
  sentence: string,
  after: string,
  part: Part | null,
  previous: { isTarget: boolean; since: string } | null,
): Status {
  const known = { isTarget: true, isGuessed: false };
  if (aimedAt.test(after)) return known;
  if (/^的?基础上/u.test(after)) return { isTarget: false, isGuessed: false };
  const clause = sentence.split(clauseMark).at(-1) ?? '';
  const aim =
    endOfLast(clause, close) ?? endOfLast(sentence, lasting) ?? endOfLast(sentence, future);
  if (aim !== null && !done.test(aim)) return known;
  if (previous?.isTarget === true && !done.test(previous.since)) return known;
  const ahead = part === 'plans' || part === 'requirements';
  return { isTarget: ahead && !reported.test(sentence), isGuessed: true };
}
