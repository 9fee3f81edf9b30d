const periods = [
  '截[止至](?:目前|今年)?(?:\\d+月(?:底|末|中旬|初)?)?',
  '到(?:今年|去年|\\d+年)?\\d+月(?:底|末)',
  '(?:今年|年初|去年|近年|一年|半年|两年|三年|五年)以?来',
  '[今去上]年(?!同期|底|初)',
  '上半年|下半年|全年|[一二三四]季度|前三季度|\\d{4}年(?:上半年|下半年)?',
  '每[天日周月季年]|日均|月均|年均|日(?=访问量|接待量)',
  '平时|平均每[天日周月年]',
];
const pattern = new RegExp(periods.join('|'), 'gu');

/** The time that a figure covers: the last such words before it in its sentence; null without any. */
export function periodBefore(sentenceBefore: string): string | null {
  return [...sentenceBefore.matchAll(pattern)].at(-1)?.[0] ?? null;
}

/** The words without what tells the time. */
export function withoutPeriod(words: string): string {
  return words.replace(pattern, '');
}
