import { wordsBefore } from '../context/reach.ts';

// Numbers that count nothing reported: ordinals, dates, documents, editions, names, signs of a model.
const before =
  /(?:第 ?|届|[A-Za-z0-9０-９.．〔#＃·•_+＋/／-]|[0-9０-９][时点]|[星礼]期|十[一二三四五六七八九]?[届次]|农历|腊月|正月|周[一二三四五六日])$/u;
const after =
  /^(?:[A-Za-z0-9０-９+＋·•〕\]]|月|年代|世纪|周年|级|届|号|路|线|版|时(?![间期])|点(?:钟|半|整|[0-9])|方面|层次|阶段|环节|坚持|确保|关键|全面|大类|实事)/u;
// 三个代表, 3个重点: names; 42支代表队, 87个重点项目 and 36项重点任务 are counts.
const slogan =
  /^(?:代表(?!队|团|作|性|人|建议)|中心(?![校村镇]|[\u4e00-\u9fff]{0,2}(?:学校|卫生院))|重点(?![\u4e00-\u9fff]{0,4}(?:项目|任务|工程|企业|领域|事项|部位|行业|区域|村|镇|单位|案件|产业|问题|人群|学科|实验室)))/u;
const doneBefore = /(?:完成|办理|办结|办好|落实|兑现)[^，。；、]{0,8}$/u;
const base =
  /^(?:区县|县区|县市区|区市县|设区市|地级市|地市|市州|省份?|市|县|区|镇街|乡镇|街道|部门|单位|同类城市)(?:(?:中|里)?的?(?:排名?|名列|位[居列]|[列居])?(?:首位|第|前|榜首)|[^，。；\d]{0,14}(?:考核|评价|评比|排名|考评|测评|评估)[^，。；]{0,4}中，?[^，。；\d]{0,8}(?:首位|第|前|榜首|位居|名列|排))/u;
// 12345热线, 258电台, 211工程: a number before what it names.
const named =
  /^(?:热线|电台|工程|计划|平台|专线|系统|模式|机制|行动|战略|政策|网络|体系|综合体|国道|省道|高速|航班|公交|医院|中学|小学|会议室|房间|文件)/u;
const longestName = 16;

// 110千伏变电站 tells which kind, 12层1206室 where.
const rated = /^(?:及以[上下]|等级|级|[变输供配]电|线路|电网|站)/u;
const room = /^[A-Za-z]?\d{2,}(?:室|号|房)/u;

/** True when the number between these words is none of the reported quantities. */
export function isStopped(textBefore: string, unit: string | null, textAfter: string): boolean {
  if (before.test(textBefore) || room.test(textAfter)) return true;
  if (unit === '千伏' && rated.test(textAfter)) return true;
  // 12章86条: one figure ends where the next begins.
  const isNext = unit !== null && /^\d+(?:\.\d+)?\p{Script=Han}/u.test(textAfter);
  if (!isNext && after.test(textAfter))
    return !(/^实事/u.test(textAfter) && doneBefore.test(textBefore));
  if (unit === null && named.test(textAfter)) return true;
  if ((unit === '个' || unit === null) && slogan.test(textAfter)) return true;
  return base.test(textAfter);
}

/** True inside 《…》, and inside a short “…”, where numbers belong to a name. */
export function isInTitle(text: string, start: number, end: number): boolean {
  const words = wordsBefore(text, start);
  if (words.lastIndexOf('《') > words.lastIndexOf('》')) return true;
  const opened = words.lastIndexOf('“');
  if (opened < 0 || words.lastIndexOf('”') > opened) return false;
  const closed = text.indexOf('”', end);
  return closed >= 0 && closed - (start - words.length + opened) <= longestName;
}
