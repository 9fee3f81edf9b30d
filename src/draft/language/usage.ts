import type { DraftFinding } from '../finding.ts';
import { patternFindings, type Slip } from './patternFindings.ts';

const hanNumber = '[一二三四五六七八九]';
const amount = '(?:\\d[\\d.]*|[一二三四五六七八九十百千两]+)';

/** Uses of marks and figures that GB/T 15834-2011 and GB/T 15835-2011 rule out. */
const slips: readonly Slip[] = [
  { pattern: /(?<!、)、、(?!、)/gu, rank: 'must', reason: '标点重复', instead: () => '、' },
  {
    pattern: /……等|等……/gu,
    rank: 'must',
    reason: '省略号与“等”只用一个（GB/T 15834）',
    instead: () => '等',
  },
  {
    pattern: /(?<=[”》])、(?=[“《])/gu,
    rank: 'hint',
    reason: '引号、书名号之间通常不用顿号（GB/T 15834）',
  },
  {
    // 一、三年来的工作 is a heading, 第三、四项 and 五、六、七 are lists.
    pattern: new RegExp(
      `(?<![\\n第、：]|^)${hanNumber}、${hanNumber}(?=[十百千万]|[个名项年天次月])`,
      'gu',
    ),
    rank: 'likely',
    reason: '相邻两数表示概数，中间不用顿号（GB/T 15835）',
    instead: ([words]) => words.replace('、', ''),
  },
  {
    pattern: /(?<=\d)-(?=\d+(?:个|名|项|年|月|日|天|次|%|万|亿|人|件|元))/gu,
    rank: 'hint',
    reason: '数值范围用一字线或浪纹线，不用短横（GB/T 15835）',
    instead: () => '—',
  },
  {
    pattern:
      /(?<!\d)['’]?\d{2}年(?=度|[一-龥]{0,2}(?:上半年|下半年|全年|以来|底|初|末))(?<![12]\d{3}年)/gu,
    rank: 'likely',
    reason: '年份应写全四位（GB/T 15835）',
  },
  {
    pattern: new RegExp(
      `(?:(?<!最)近|约|大约|将近)${amount}[万亿]?(?:余|多)[\\p{Script=Han}]?`,
      'gu',
    ),
    rank: 'likely',
    reason: '“近、约”与“余、多”只用一个',
  },
  {
    pattern: new RegExp(`(?:约|大约|近)${amount}[\\p{Script=Han}%]{0,3}左右`, 'gu'),
    rank: 'likely',
    reason: '“约、近”与“左右”只用一个',
  },
  {
    pattern: new RegExp(`(?:减少|下降|降低|缩小|压缩)了?${amount}倍`, 'gu'),
    rank: 'must',
    reason: '减少、下降不能用倍数',
  },
  {
    pattern: new RegExp(`(?:超过|突破)${amount}[万亿]?[\\p{Script=Han}%]{0,2}以上`, 'gu'),
    rank: 'likely',
    reason: '“超过、突破”与“以上”只用一个',
  },
  {
    pattern: /(?<=^|\n)\d{1,2}、(?=\p{Script=Han})/gu,
    rank: 'likely',
    reason: '阿拉伯数字的序号后用下脚圆点，不用顿号（GB/T 15834）',
    instead: ([words]) => words.replace('、', '.'),
  },
  {
    pattern: /(?<=^|\n)[（(][一二三四五六七八九十\d]{1,3}[）)]、/gu,
    rank: 'must',
    reason: '带括号的序号后不再加标点（GB/T 15834）',
    instead: ([words]) => words.slice(0, -1),
  },
  {
    pattern: /(?<=^|\n)[一二三四五六七八九十]{1,3}[，,.．](?=\p{Script=Han})/gu,
    rank: 'must',
    reason: '汉字数字的序号后用顿号（GB/T 15834）',
    instead: ([words]) => `${words.slice(0, -1)}、`,
  },
  {
    pattern:
      /(?<=^|\n|[。；])(?:第[一二三四五六七八九十]|其[一二三四五])、(?=\p{Script=Han})(?!第)/gu,
    rank: 'likely',
    reason: '“第一”“其一”之后用逗号（GB/T 15834）',
    instead: ([words]) => words.replace('、', '，'),
  },
];

/** Marks and figures that are used against the standards. */
export function findUsage(text: string): DraftFinding[] {
  return patternFindings(text, 'punctuation', slips);
}
