// A number with no unit is a quantity right after a verb that counts (采用7，…), and where it has a
// scale or is large and stands before what it counts (1.2亿农民工, 转移劳动力3000多).
const countingVerb =
  /(?:采用|办结|受理|上报|完成|办理|接待|批示|印发|编发|处理|起草|制发|收到|解决)$/u;
const closing = /^(?:[，；。、）]|$)/u;
const noun = /^[\u4e00-\u9fff“]/u;
const notNoun =
  /^(?:[年月日号时点级届代版线路街道环大世第的和与及至到—]|个|多?元|以[上下内]|左右|上下|[余多几])/u;
const places =
  /^(?:贫困)?(?:村|镇|乡|街道|社区|学校|企业|部门|单位|省份?|市|县|区|国家|师生|职工|干部|群众|党员|农户|农民|劳动力|人口|学生|居民|儿童|老人|游客|用户)/u;

// 十亿以上的各国人民.
const crowd = /^的[^，。；、]{0,12}(?:人民|人口|群众|农民|居民|工人|职工|同胞)/u;

// 八亿农民, 六万万人民: people are counted without a classifier.
const people =
  /^(?:农业|农村|城镇|城市|贫困|各族|中国|青年|少年)?(?:农民|人民|人口|同胞|群众|职工|工人|劳动力|儿童|学生|青年|少年|妇女|老年人|党员|干部|居民|农户|移民)/u;

/** True when a number without a unit counts what follows it or what its verb names. */
export function isCountWithoutUnit(
  number: { value: number | null; isArabic: boolean; hasScale: boolean; hasBound: boolean },
  before: string,
  after: string,
): boolean {
  const { value, isArabic, hasScale, hasBound } = number;
  if (isArabic && countingVerb.test(before) && closing.test(after)) return true;
  if (hasScale && closing.test(after)) return isArabic || hasBound;
  if (hasScale && hasBound && crowd.test(after)) return true;
  if (!noun.test(after) || notNoun.test(after)) return false;
  if (hasScale) return isArabic || hasBound || people.test(after);
  return isArabic && value !== null && value >= 10 && places.test(after);
}
