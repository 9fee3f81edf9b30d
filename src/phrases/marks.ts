import type { PhraseEntry } from './tally.ts';

/** What is said of a phrase's freshness. */
export type PhraseMark = 'last-year' | 'unused' | 'once' | 'dated';

/** The marks as readers see them. */
export const markNames: Readonly<Record<PhraseMark, string>> = {
  'last-year': '去年已用',
  unused: '三年未用',
  once: '仅此一处',
  dated: '限于当时',
};

const numeral = '[一二三四五六七八九十]';
// Titles of plans, congresses, meetings and campaigns: each belongs to its years.
const dated = new RegExp(
  [
    `“?${numeral}+五”?(?:计划|规划|时期|期间|$)|[“”]${numeral}{1,3}五[“”]`,
    `第?${numeral}{1,3}届(?:${numeral}{1,3}中全会|全国|人大|政协|${numeral}{1,3}次)`,
    `党的${numeral}{1,3}大|${numeral}{2,3}大(?:报告|精神)?$`,
    '(?:19|20)\\d{2}年',
    '(?:建设|提升|攻坚|落实|推进|管理|服务|活动|主题|效能|作风|质量|项目|执行|创新|规范)年[”]?$',
    '(?:学习|教育|实践|整治|整顿|竞赛|创建|主题|大讨论)[”]?(?:实践)?活动[”]?$|专项行动$|大会战|主题教育$|专题教育$',
    '非典|地震|疫情|奥运|世博|国庆\\d+周年|建党|周年',
    '(?:会议|讲话|全会|代表大会)精神',
  ].join('|'),
  'u',
);

/** True for the title of a plan, a meeting or a campaign: who writes it again must look whether it still holds. */
export function isDated(text: string): boolean {
  return dated.test(text);
}

const unusedYears = 3;

/** The marks of a phrase in an archive whose newest speech is of `newest`. */
export function marksOf(entry: PhraseEntry, newest: number | null): PhraseMark[] {
  const marks: PhraseMark[] = [];
  const { lastYear } = entry;
  if (newest !== null && lastYear !== null) {
    if (lastYear === newest) marks.push('last-year');
    if (newest - lastYear >= unusedYears) marks.push('unused');
  }
  if (entry.uses === 1) marks.push('once');
  if (isDated(entry.text)) marks.push('dated');
  return marks;
}
