// Time is counted all over a text; a figure is a time that measures something done.
const unit = /^(?:年|天|日|秒钟|分钟|小时|个小时|个月|个工作日)$/u;
const measured =
  /(?:连续|安全生产|安全运行|安全行[驶车]|无事故|缩短|压缩|缩减|压减|减少|延长|提前|推迟|平均|天数|日数|长达|历时|时隔|达到?|提高|增加|寿命|年限|时限|时间|工期|周期|用时|时长|耗时|仅用|只用|仅需|只需|停产|中断|停[工电航]|共计|总计)[^，。；、]{0,5}$/u;
const fromTo = /(?:由|从)[^，。；]{0,10}$/u;
const leadsTo = /(?:到|至|为|降[到至]|缩短|压缩)(?:了)?$/u;
const notAfter =
  /^(?:来|间|内|前|后|里|以来|之[内间前后久]|以[内前后]|计划|规划|行动|目标|期|制|值班|值守|不间断|在线|服务|监[测控]|开放|应急|待命|专人|的(?!时间)|历史|代|级|度|如一|年|工作|一[度次]|免费)/u;

// 用四个月的时间, 压缩至3个工作日内.
const spent = /(?:^|[，。；、即共只仅])[用花]了?$/u;
const spentTime = /^(?:左右|多)?的?时间，?[^，。；]{0,12}(?:了|走完|建成)/u;
const cost = /[花用]了$/u;
const shortened = /(?:[压缩短降减]|控制|限定)[^，。；]{0,4}[到至在为]$/u;
const withinTime = /^内(?!部)/u;

/** True for 年, 天, 小时 …. */
export function isTime(of: string | null): boolean {
  return of !== null && unit.test(of);
}

/** True when a number of years, days or hours measures something: 连续12年, 由20天缩短到5天. */
export function isMeasuredTime(before: string, after: string): boolean {
  if (shortened.test(before) && withinTime.test(after)) return true;
  if (spent.test(before) && spentTime.test(after)) return true;
  if (cost.test(before) && /^(?:左右|多)?的?时间/u.test(after)) return true;
  if (notAfter.test(after)) return false;
  return measured.test(before) || fromTo.test(before) || leadsTo.test(before);
}

// 60岁以上的老人 and 3岁以下婴幼儿 are groups of people, no figures.
const ageGroup = /^(?:及?以[上下]|儿童|老人|老年人|的)/u;

/** True when a number of years of age names a group of people. */
export function isAgeGroup(text: string, after: string): boolean {
  return text.endsWith('岁') ? ageGroup.test(after) : /岁及?以[上下]$/u.test(text);
}
