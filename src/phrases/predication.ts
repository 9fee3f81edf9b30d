import type { Word } from './word.ts';

/** Persons and places are what a compound names, not what a verb acts on: 退役军人, 受灾地区. */
export const named =
  /^(?:人士|群众|军人|人员|干部|企业|地区|国家|学生|农民|居民|家庭|行为|报酬|子女|儿童|农村|城市|劳动|人数|成果|感受|势力|声明|资料|意识|比例|导向|活动|政策|制度|妇女)$/u;

// 会议认为, 实践表明 lead over to what is said.
const spoken =
  /^(?:认为|指出|强调|表明|证明|要求|希望|相信|看到|来看|来说|提出|号召|决定|宣布|知道)$/u;

// 认真实施, 正式明确 want an object.
const transitive = /^(?:实施|明确|落实|挤占|制定|采取|形成)$/u;

/** Two words that say something: 坚定信心, 基础薄弱, 广泛应用, 团结奋斗; no compound as 体制改革. */
export function isPredication(first: Word, last: Word): boolean {
  if (spoken.test(last.text)) return false;
  const isVerb = ({ kind, isNominal }: Word) => kind === 'verb' && !isNominal;
  switch (first.kind) {
    case 'adverb':
      if (transitive.test(last.text)) return false;
      return last.kind === 'verb' || last.kind === 'unknown';
    case 'verb':
      if (last.kind === 'noun' || last.kind === 'adverb') {
        return !first.isNominal && !named.test(last.text);
      }
      if (last.kind === 'verb') return !first.isNominal;
      return last.kind === 'adjective' || last.kind === 'unknown';
    case 'adjective':
      if (transitive.test(last.text)) return false;
      return isVerb(last) || last.kind === 'adjective';
    case 'noun':
      // 特办: what the dictionary does not know may be called an adverb at the end.
      return isVerb(last) || ['adjective', 'unknown', 'adverb'].includes(last.kind);
    default:
      return first.kind === 'unknown' && last.kind !== 'noun';
  }
}
