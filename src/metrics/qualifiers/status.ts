import { clauseMark } from '../context/clause.ts';
import type { Spot } from '../quantities/spots.ts';
import { unitKind } from '../units/unitKind.ts';

/** Whether a figure is an aim, and how that is known. */
export interface Status {
  isTarget: boolean;
  /** True when only the part of the speech, or the year, says so. */
  isGuessed: boolean;
}

// 计划 and 将 only before what is planned: 营养改善计划惠及… and 将比例从20%降至16% tell results.
const plan =
  '(?<!(?<![这后来])[五三十]年|完成|超过|执行)计划(?=招|达到|为|收|在|到|于|用|再|新|投|建|安排|平均|每|从|今|明|年|发|拨|增|减|培|引|实|组|开|召|举|将|比|较|基本建设|完成(?![了的率])|“)|(?<=(?:[今明]年|\\d年|[〇○零一二三四五六七八九]{3}年|[冬春秋]|季度|月|期间|阶段|步))计划(?![中，。的、和与及指标生草纲期免内外任目单书])|(?<=^|[，。；：])计划(?![中，。的、和与及指标生草纲期免内外任目单书完])';
const will =
  '将(?=达|由|从|增(?!值)|减(?!税|免)|占|完|新[建增]|开工|超|突|实现|再|继|于|在|每(?=[年月周])|有(?!关|限|利|效|机|序)|提|降|扩|力争|进一|可|会|下|比|较|分别|全部|全面|保持|安排|发放|建成|投入|超过|需|拿出|派出|用(?=[约近]?$)|为(?=[约近]?$))';
// 将开垦荒地 tells what will be, 将税率从17%降至13% what was done with something.
const willDo =
  '(?<=[^，。；：并]|^[^，。；：]{0,9})将(?![军领士帅官来])(?![^，。；]{1,20}(?:由|从|纳入|扩大|降|提高|调整|作为|列入|转|分|下放|延长|缩|压|[上下]调|提|划|交|用于|到|至|为|优惠|政策))(?=[开修生出供派吸支训收进培参兴扩架铺购采])';
const must =
  '(?<![主重只需首次纪摘概提必索扼机紧简险])要(?!求|素|点|害|件|闻|职|道|塞|么|是|领|义|旨|紧|强|价|约|目|看到|看出|认识|知道|懂得|指出|说|感谢|承认|人|想)|(?<![反相供适响效对呼感顺照答理])应当?(?!急|对|用|变|收|付|邀|诉|有|该说|届|运|声|聘)|必须';
/** Aims that hold for the rest of their sentence. */
const lasting = new RegExp(
  `(?:将(?:(?:达到|完成|建成|增加到)[^，。；：]{0,14}如下|(?:分别)?为)：|(?<![按据遵满应符][^，。；：]{0,8}|[照合的关足到项总些条种有本点体务求个])要求(?=[^，。；、：]{2})(?![是的和下较与])|拟(?!定|订|写|稿|文|办)|力争|(?<!(?:超过|超出|完成|达到|实现|[高好优低]于|按照?|围绕))预期(?=目标|指标|[增经国居城工财]|[为是](?![^，。；\\d]))|(?:预期|主要|奋斗|总体|具体|发展|工作|总)?目标(?:任务)?(?:分别)?(?:是|为|：)|主要(?:预期)?目标，|目标，?(?=到[\\d２]|力争|定为)|目标[很十分]*(?:明确|清楚|宏伟)[，：]|(?<=(?:提出|确定|制定|制订|确立|明确)了?[^，。；了]{0,16})目标[，：]|(?:计划|控制|预期|奋斗)指标(?:分别)?(?:是|为|：)|(?<!(?:完成|承担|下达)[^，。；]{0,12})任务(?:是|为|：)|${plan}|(?<=[纲划算](?:草案|方案)?)(?<!(?:比|等于|相当于|占|超过)[^，。；]{0,12})规定)[^。]*$`,
  'u',
);
/** Aims that hold up to the next ；. */
const wide = new RegExp(
  `(?:争取(?=用|使|在|于|到[\\d０-９]|[\\d０-９]{4}年|全年|今年|年|每|实现|完成|达|新|再|把|让|做到|早日|尽快|全|有)|要求(?=各|每|全)[^；]*不|(?:[今明]年|全年|年内)再|(?<=^|[，。；：今])年内(?:要|将|力争|确保|基本)?(?=完成|建成|实现|开工|投用|投产|新[建增]|启动)|[\\d一二两三四五六七八九十]+年[之以]?内(?=[使把让])|${must})[^。；]*$`,
  'u',
);
/** Aims of their own clause. */
const close = new RegExp(
  `(?:要求(?=各|每|全)|(?<![^，。；：])(?:原定|原计划)|确保(?!”)|努力(?:使|实现|做到|完成|把)|${must}|${will}|${willDo})[^。]*$`,
  'u',
);
const future = /(?:届时|今后|未来|下半年(?![^。；]*，全年)|明年|本世纪末|下一?年度)[^。]*$/u;
const done =
  /(?:已经?|完成了|实现了|(?<!(?:力争|争取|努力|确保)[^，。；]{0,30})取得|上半年|今年以来|(?<![比较由从按])(?:去年|上年)(?!同期)|截至|截止|过去|(?<!为)了(?!解)|达到了|同比|目前|现有|至今|一季度|先后|超额|实际(?:完成|达到|执行|只|为|投|发|支|招|录|办|到|参|建|安排|收|用|回落|[升降]))/u;
const reported = /取得|已经?|完成了|上半年|今年以来|去年|上年/u;
const aimedAt =
  /^(?:、[^，。；、]{2,16}|[^，。；、]{0,6})?的?(?:宏伟|奋斗|战略|预期|发展|总)*(?<!(?:实现|完成|达到|达成|超过|提前|围绕).{0,6})目标(?!任务)/u;

// 提出了钢产量1800万吨、煤产量3亿吨的两项指标.
const putForward = /(?:提出|规定|确定|下达)了?[^，。；]*$/u;
const namedAim = /的[^，。；]{0,6}(?:指标|目标|任务)$/u;

// ；其中, ；如果同去年相比: what hangs on the aim before.
const closing = /；(?!其中|如果?[同与和]|[同与和比])/u;

// 比1958年的2050亿元增长, 高于1955年至1980年递增4.3%的水平: what an aim is held against is known.
const heldAgainst = /(?:[比较]|(?<!共)[同与和])[^，。；：]{1,20}的$/u;
const setsOff = /^(?:增|减|提高|上升|下降|降低|扩大|缩|翻|多|少|高|低|相?比|作?比较)/u;
const heldHigher = /[高低快慢]于[^，。；]*(?:年|时期|期间)[^，。；]*$/u;
const heldLevel = /^的(?:水平|速度|幅度)/u;
// 发挥八亿农民的积极性: there are so many, whatever is aimed at with them.
const ofPeople = /^(?:农民|人民|群众|职工|工人|妇女|青年|党员)[^，。；、的]{0,4}的/u;
// 今年新开工700万套以上: a year that is not over has at least so many only in a plan.
const atLeast = /今年(?!以来|上半年|前|已|[^。；]*(?:已|了|上半年|一季度|\d月))[^。；]*$/u;
// 三分之二将用于铁路: the aim stands behind.
const willBe =
  /^(?:的[^，。；]{0,8})?将(?=用于|投入|投向|安排|在|于|达|实现|建成|完成|得到|享受|纳入|迁|转入|惠及|受益)/u;

// 1—5月货运量计划完成105%: so much of the plan is done.
const ofPlan = /计划(?:已经?)?(?:只|仅|超额)?完成$/u;

type Figure = Pick<Spot, 'text' | 'unit'>;
const isShare = ({ unit }: Figure): boolean => unit !== null && unitKind(unit) === 'share';

/** True for a figure that is known, whatever the words before aim at. */
function isKnown(clause: string, figure: Figure, after: string): boolean {
  if (ofPlan.test(clause) && isShare(figure)) return true;
  if (/^的?基础上/u.test(after) || ofPeople.test(after)) return true;
  if (heldAgainst.test(clause) && setsOff.test(after)) return true;
  return heldHigher.test(clause) && heldLevel.test(after);
}

function endOfLast(words: string, pattern: RegExp): string | null {
  return pattern.exec(words)?.[0] ?? null;
}

/**
 * Whether the words around a figure make it an aim, or, where they leave it open, its part of the speech or its
 * year (`isAhead`). `sentence` runs from its
 * start to the figure, `sincePrevious` from the figure before. A word of something done behind the word of
 * an aim makes it a result: 计划投资5亿元，已完成3亿元.
 */
export function statusOf(
  sentence: string,
  figure: Figure,
  after: string,
  isAhead: boolean,
  previous: { isTarget: boolean; since: string } | null,
): Status {
  const known = { isTarget: true, isGuessed: false };
  if (aimedAt.test(after) || (putForward.test(sentence) && namedAim.test(after))) return known;
  const clause = sentence.split(clauseMark).at(-1) ?? '';
  if (isKnown(clause, figure, after)) return { isTarget: false, isGuessed: false };
  if (willBe.test(after)) return known;
  const aim =
    endOfLast(clause, close) ??
    endOfLast(sentence, wide) ??
    endOfLast(sentence, lasting) ??
    endOfLast(sentence, future);
  if (aim !== null && !done.test(aim)) return known;
  if (!isShare(figure) && /以上$/u.test(figure.text) && atLeast.test(sentence)) return known;
  // 没有达到压减10%的目标；办理文件30件: what is called an aim behind it says nothing of the next.
  const isClosed =
    previous !== null && (aimedAt.test(previous.since) || closing.test(previous.since));
  if (previous?.isTarget === true && !isClosed && !done.test(previous.since)) return known;
  return { isTarget: isAhead && !reported.test(sentence), isGuessed: true };
}
