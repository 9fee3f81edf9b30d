import type { Part } from '../schema/paragraph.ts';

/** The part of a block and the words that decided it; cue is null when inherited. */
export interface PartLabel {
  part: Part | null;
  cue: string | null;
}

// Cues of the highest headings. They hold for everything below them; the first that fits decides.
const headingCues: readonly (readonly [Part, RegExp])[] = [
  [
    'shortcomings',
    /(?:存在(?:的)?(?:主要)?(?:问题|差距|不足|困难)|主要问题|问题(?:和|与)(?:不足|差距)|(?:差距|不足)(?:和|与)(?:问题|不足))/u,
  ],
  [
    'achievements',
    /(?:回顾|取得|成绩|成效|成就|胜利|工作总结|基本总结|执行(?:情况|结果)|工作情况|上半年(?:各项)?工作|(?:去年|过去.{0,4}年|[一三五]年来)(?:的|国内|政府|各项)?.{0,4}(?:工作|建设)|历史性(?:的)?(?:转变|变化)|报告(?:上年|去年|过去|\d{4}年)的?工作$|决算$)/u,
  ],
  [
    'plans',
    /(?:下半年|下一步|下步|下一阶段|明年|今年|今后|工作安排|工作部署|工作打算|重点工作|总体要求|总体部署|主要目标|奋斗目标|政策取向|基本方针|任务|预算$|计划|规划|远景|设想|前景)/u,
  ],
  [
    'requirements',
    /(?:要求|树立|加强.*(?:自身|队伍|作风|效能|廉政|能力|干部|党风|机关).*建设|自身建设|勇于|形象|保障措施|改进.*作风)/u,
  ],
  ['closing', /^(?:结束语|结语)$/u],
];

// What a heading calls upon to do is a plan behind a part on what was done; in a summary that has
// no such part, it is what was done.
const callCue =
  /\d{4}年.*(?:工作|发展|建设)|^[一二三四五六七八九十]+、(?:大力|积极|努力|继续|进一步|坚持|着力|全面|切实|加快|推进|推动|深化|扩大|加强|把|搞好|争取|打好|促进|认真|不失时机|妥善|正确|牢固|保持|发展|繁荣|改善|提高|实现|落实|从严|深入|抓好|做好|强化|完善|优化|提升|维护)/u;

// “十三五”时期发展成就和“十四五”时期主要目标任务: what was done, then what is to be done.
const bothCue = /(?:成就|成绩|成效|回顾|总结).*(?:和|与|及|、).*(?:任务|目标|规划|打算|安排)/u;
const turnsToPlans =
  /^(?:“?[一二三四五六七八九十]+五”?时期是|(?:今后|未来)[^。]{0,6}年|下一步|下半年|明年|到20\d\d年|(?:各位代表！)?根据[^。]*(?:建议|规划))/u;

// What goes on with the shortcomings that the paragraph before began to tell.
const goesOn =
  /^(?:——|[一二三四五六七八九十]是|[第其][一二三四五六七八九十]，|此外|另外|还有|(?:突出|主要)的?(?:问题)?(?:是|有)：?|(?:这些|上述|以上)(?:困难|矛盾|问题)|对(?:于)?(?:这些|上述|以上|此)|(?:政府|各项)?工作中?(?:仍|还|也)(?:然)?(?:存在|有)|我们(?:一定|还)?(?:要|将|必须|认识到)|(?:经济|改革|农业|财政|政府|社会|工作|干部|思想|办文|服务)[^。]{0,60}?(?:不足|不够|不高|不强|滞后|下行压力|薄弱|突出|较慢|不到位|有差距))/u;

// Cues at the start of a body paragraph that stands on its own.
const paragraphCues: readonly (readonly [Part, RegExp])[] = [
  ['shortcomings', /^(?:同时[，]?)?(?:也|还)要清醒地看到.*?(?:差距|不足)/u],
  ['shortcomings', /^同时，也要清醒地看到/u],
  // 思危方能居安。在充分肯定成绩的同时，我们也清醒看到，…: a saying may lead, and 同时 may stand inside.
  [
    'shortcomings',
    /^(?:[^。]{2,60}。)?(?:(?:我们)?(?:在|既要|既)(?:充分)?(?:肯定|看到|总结)[^。，]{0,12}?(?:成绩|成就|成效|进步|经验)的?(?:同时|时候)?|(?:回顾|总结)[^。，]{2,14}|[^。]{2,30}充分肯定的同时|同时|但是?|当然|各位代表！)?，?(?:我们)?(?:也|还|更)?(?:必须|应当|应该|要|应|都)?(?:也|还|更)?(?:十分)?(?:清醒地?|冷静地?|充分|客观)?地?(?:看到|认识到?|懂得|指出|意识到)，?[^。]{0,60}?(?:不足|差距|问题|困难|缺点|矛盾|薄弱|短板|挑战|失误|弊端|隐患)/u,
  ],
  [
    'shortcomings',
    /^[^。]{0,20}(?:工作中|方面|当前|目前|我们)(?:还|也|仍|尚|仍然)?(?:存在|有)(?!的)(?:着|一些|不少|许多|诸多|的)*(?:不足|差距|问题|困难|缺点|矛盾|薄弱环节)/u,
  ],
  // 我们在前进中还存在一些问题和困难。 但在前进过程中还存在着一些不容忽视的问题：…
  [
    'shortcomings',
    /^(?:[^。]{2,50}，但是?，?|但是，)?[^。，]{0,12}(?:前进|发展|建设)(?:的?道路上|的?过程中|中)，?(?:还|也|仍|仍然|尚)(?:存在|有)(?!的)[^。，：]{0,14}?(?:问题|困难|矛盾|缺点|不足)/u,
  ],
  // 当前我国经济生活中存在的突出问题是…
  ['shortcomings', /^[^。，]{0,16}存在的(?:突出|主要)问题(?:主要)?(?:是|有|：)/u],
];
const closingCues =
  /^(?:同志们|各位代表|各位领导|各位同志|各位委员|朋友们|总之|最后|让我们|我们相信|我们坚信)[，！：!]|^让我们|^(?:让|全国)[^。]*?(?:奋斗|前进|胜利)！$/u;

// A closing call is short, and at the very end.
const longestClosing = 5;
const closingShare = 0.12;

/** What `labelParts` needs to know of a block. */
export interface LabelledBlock {
  text: string;
  level: number;
  /** True when the next block goes on with the same source paragraph. */
  runIn?: boolean;
}

function cueIn(table: readonly (readonly [Part, RegExp])[], text: string): PartLabel | null {
  for (const [part, pattern] of table) {
    const match = pattern.exec(text);
    if (match) return { part, cue: match[0] };
  }
  return null;
}

/** The highest level of heading that a text has; null without any. */
function topLevel(blocks: readonly LabelledBlock[]): number | null {
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0);
  return levels.length === 0 ? null : levels.reduce((one, other) => Math.min(one, other));
}

/** Index of the block with which the closing call begins, and its cue; null where there is none. */
function findClosing(blocks: readonly LabelledBlock[]): { index: number; cue: string } | null {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let found: { index: number; cue: string } | null = null;
  let tail = 0;
  for (let back = 1; back <= longestClosing; back += 1) {
    const index = blocks.length - back;
    const block = blocks[index];
    // A text is not all closing.
    if (!block || block.level > 0 || index === 0) break;
    tail += block.text.length;
    if (back > 1 && tail > length * closingShare) break;
    const cue = closingCues.exec(block.text)?.[0];
    if (cue) found = { index, cue };
  }
  return found;
}

/**
 * Labels each block with its part. Blocks before the first heading are the opening, of a text
 * without headings the first one; a heading of the highest level decides for what follows;
 * 也要清醒地看到…不足 decides for itself, and a closing call for the rest.
 */
export function labelParts(blocks: readonly LabelledBlock[]): PartLabel[] {
  let current: PartLabel = { part: 'opening', cue: null };
  let isTellingShortcomings = false;
  let hasBoth = false;
  let hasAchievements = false;
  const top = topLevel(blocks);
  const closing = findClosing(blocks);
  return blocks.map((block, index) => {
    if (closing && index >= closing.index) {
      return { part: 'closing', cue: index === closing.index ? closing.cue : null };
    }
    if (block.level > 0 && block.level === top) {
      const call = hasAchievements ? callCue.exec(block.text)?.[0] : undefined;
      const found =
        cueIn(headingCues, block.text) ?? (call ? { part: 'plans' as const, cue: call } : null);
      hasAchievements ||= found?.part === 'achievements';
      isTellingShortcomings = false;
      hasBoth = found?.part === 'achievements' && bothCue.test(block.text);
      // A heading that says nothing goes on with plans, never with what was done.
      const isPlanned = current.part === 'plans' || current.part === 'requirements';
      const label: PartLabel = found ?? { part: isPlanned ? 'plans' : null, cue: null };
      current = { part: label.part, cue: null };
      return label;
    }
    const turn = hasBoth ? turnsToPlans.exec(block.text)?.[0] : undefined;
    if (turn !== undefined) {
      hasBoth = false;
      current = { part: 'plans', cue: null };
      return { part: 'plans', cue: turn };
    }
    const isPast = current.part !== 'plans' && current.part !== 'requirements';
    const own = block.level === 0 && index > 0 && isPast ? cueIn(paragraphCues, block.text) : null;
    const isContinued =
      isTellingShortcomings &&
      (block.level > 2 || blocks[index - 1]?.runIn === true || goesOn.test(block.text));
    isTellingShortcomings = isPast && (own !== null || isContinued);
    if (isTellingShortcomings) return own ?? { part: 'shortcomings', cue: null };
    const label = current;
    if (top === null) current = { part: null, cue: null };
    return label;
  });
}
