// Numbers that count nothing reported: ordinals, dates, documents, names of programmes and slogans.
const before = /(?:第|届|[A-Za-z0-9０-９.．〔[#＃-])$/u;
const after =
  /^(?:月|小时|工作日|方面|层次|阶段|环节|坚持|确保|重点|关键|全面|代表|中心|百分点|[A-Za-z0-9])/u;
const programme = /^实事/u;
const doneBefore = /(?:完成|办理|办结|办好|落实|兑现)[^，。；、]{0,8}$/u;
const base =
  /^(?:区县|县区|县市区|区市县|地市|市州|省份?|市|县|区|部门|单位)(?:中|里)?的?(?:首位|第|前|榜首)/u;

/** True when the number between these words is none of the reported quantities. */
export function isStopped(textBefore: string, textAfter: string): boolean {
  if (before.test(textBefore) || after.test(textAfter)) return true;
  if (programme.test(textAfter) && !doneBefore.test(textBefore)) return true;
  return base.test(textAfter);
}

/** True inside 《…》, where numbers belong to a name. */
export function isInTitle(textBefore: string): boolean {
  return textBefore.lastIndexOf('《') > textBefore.lastIndexOf('》');
}

const planned =
  /(?:计划|拟|力争|争取|预计|确保|目标(?:是|为|：)|不低于|不少于|要达到|将达到|要完成)[^，。；]*$/u;
const reported = /取得|已经?|完成了|上半年|今年以来|去年|上年/u;

/** True when the words before state an aim, not a result. */
export function isPlanned(sentenceBefore: string, part: string | null): boolean {
  if (planned.test(sentenceBefore)) return true;
  const looksAhead = part === 'plans' || part === 'requirements';
  return looksAhead && !reported.test(sentenceBefore);
}
