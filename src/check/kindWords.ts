import type { ArchiveFinding } from './findings.ts';

/** What a kind of finding is called, and what it asks. */
export interface KindWords {
  name: string;
  question: string;
}

/** Every kind of finding in words for people, in the order they are told. */
export const kindWords: Readonly<Record<ArchiveFinding['kind'], KindWords>> = {
  sum: { name: '各项与合计', question: '列出的各项相加，是不是合计。' },
  share: { name: '比率与件数', question: '办结率一类的比率，与旁边的件数合不合。' },
  'over-hundred': { name: '超过百分之百', question: '部分占全部的比例，不会超过 100%。' },
  'told-twice': { name: '前后两说', question: '同一个数在一篇或两篇里说了两次，是不是同一个值。' },
  change: { name: '增减与数值', question: '增减的幅度，与前后两个数合不合。' },
  'total-below-part': { name: '部分大于总数', question: '只是其中一部分的数，不会大于总数。' },
  'year-below-half': { name: '全年少于上半年', question: '全年的数，不应少于同年上半年的。' },
  'unit-change': { name: '单位改变', question: '同一指标前后各年的单位不同，能不能相比。' },
  outlier: { name: '悬殊', question: '与前后各年相差十倍上下，是不是多写或少写了一位。' },
  'date-outside': {
    name: '日期在后',
    question: '说成已经办成的事，日期却在讲稿所总结的时间之后。',
  },
  'reused-figures': {
    name: '沿用旧稿，数字未动',
    question: '这一段大体照抄前一篇，数字也没有变。',
  },
  'reused-trend': {
    name: '沿用旧稿，走向相反',
    question: '这一段大体照抄前一篇，数字变了，说走向的词没有变。',
  },
};

/** How sure a finding is, for people. */
export const rankWords: Readonly<Record<ArchiveFinding['rank'], string>> = {
  certain: '肯定',
  likely: '很可能',
  unsure: '待查',
};
