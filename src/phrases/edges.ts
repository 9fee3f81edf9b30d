import { isContent, type Word, type WordKind } from './word.ts';

const never: ReadonlySet<WordKind> = new Set([
  'particle',
  'light',
  'conjunction',
  'preposition',
  'pronoun',
  'measure',
  'mark',
  'number',
  'time',
]);
const notFirst: ReadonlySet<WordKind> = new Set([...never, 'place']);
const notLast: ReadonlySet<WordKind> = new Set([...never, 'adverb']);

// What ends here leads on: 坚持和完善, 不断提高 want an object.
const wantsObject =
  /^(?:坚持|加强|推进|推动|提高|完善|实现|促进|加快|深化|建设|建立|健全|落实|贯彻|贯彻落实|开展|做好|抓好|搞好|保持|保障|保证|确保|加大|扩大|增强|强化|优化|维护|形成|实施|继续|努力|积极|着力|全面|进一步|切实|深入|不断|大力|认真|具有|达到|取得|做到|支持|鼓励|引导|围绕|解决|改善|提升|培育|打造|构建|发挥|依法|面向|符合|适应|按照|争取|注重|防止|避免|克服|依靠|尊重|充分|有效|重点|主要|重大|重要|一批|相关|有关|各级|各项|各类|各地|方面|问题上|过程|情况下|基础|要求|时期|期间)$/u;

/** True where a word of a closed class, or one that leads on, stands at an edge of a phrase. */
export function hasLooseEdge(words: readonly Word[]): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return true;
  return notFirst.has(first.kind) || notLast.has(last.kind) || wantsObject.test(last.text);
}

/** True when a phrase has matter enough to be one: two content words, or an idiom with another. */
export function hasMatter(words: readonly Word[]): boolean {
  return words.filter(isContent).length >= 2;
}
