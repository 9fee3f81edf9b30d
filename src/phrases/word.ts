/** What a word does in a sentence, as coarse as the rules of the phrase book need it. */
export type WordKind =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'idiom'
  /** A phrase that the dictionary holds as one word: 政令畅通, but 固体废物 too. */
  | 'set'
  | 'number'
  | 'measure'
  | 'time'
  | 'name'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'light'
  | 'place'
  | 'mark'
  | 'unknown';

/** A word of the segmenter. The same word is one object wherever it stands. */
export interface Word {
  /** Number in the lexicon. */
  id: number;
  text: string;
  kind: WordKind;
  /** A verb or adjective that the dictionary knows as a noun as well: 建设, 稳定. */
  isNominal: boolean;
}

// First letters of the tags of ICTCLAS, which jieba's dictionary uses.
const kinds: Readonly<Record<string, WordKind>> = {
  n: 'noun',
  j: 'noun',
  v: 'verb',
  a: 'adjective',
  b: 'adjective',
  z: 'adjective',
  d: 'adverb',
  i: 'idiom',
  l: 'set',
  m: 'number',
  q: 'measure',
  t: 'time',
  r: 'pronoun',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  y: 'particle',
  e: 'particle',
  o: 'particle',
  k: 'noun',
  h: 'noun',
  f: 'place',
  s: 'place',
  g: 'noun',
};

// Words that jieba's dictionary calls nouns or verbs and that join or lead like closed-class ones.
const corrections: ReadonlyMap<string, WordKind> = new Map<string, WordKind>([
  ...'的 地 得 了 着 过 之 所 等 们 吗 呢 吧'.split(' ').map((word) => [word, 'particle'] as const),
  ...'和 与 及 以及 或 或者 而 并 并且 且 但 但是 而且 同时 因此 所以 如果 虽然 不仅 既 又 还 也 则'
    .split(' ')
    .map((word) => [word, 'conjunction'] as const),
  ...'在 对 对于 从 向 由 被 把 将 为 为了 以 于 按 按照 根据 通过 围绕 针对 随着 关于 给 同 跟 比 自 至 到'
    .split(' ')
    .map((word) => [word, 'preposition'] as const),
  ...'我 我们 你 你们 他 他们 它 它们 这 那 这些 那些 这个 那个 其 其中 大家 各 各位 各项 各级 各类 各地 各种 每 本 某 有的 有些 一些 自己 该 此 有关 相关 两国 这些年 这几年'
    .split(' ')
    .map((word) => [word, 'pronoun'] as const),
  ...'届 个 件 项 条 次 种 批 名 位 起 户 家 期 篇 份'
    .split(' ')
    .map((word) => [word, 'measure'] as const),
  // Verbs that need another word to say something.
  ...'是 要 有 能 会 可以 应 应当 应该 必须 能够 需要 没有 使 让 令 作为 成为 进行 予以 加以 来 去 起来 下去 出来'
    .split(' ')
    .map((word) => [word, 'light'] as const),
  ...'很 最 更 更加 都 就 才 再 已 已经 正在 仍 仍然 只 不 没 未 非常 十分 比较 尤其 特别 特别是 首先 其次 此外'
    .split(' ')
    .map((word) => [word, 'adverb'] as const),
]);

const hasWord = /[\p{Script=Han}\p{L}\p{N}]/u;

/** The kind of a word by its tag (ICTCLAS) and itself. */
function wordKind(text: string, tag: string): WordKind {
  if (!hasWord.test(text)) return 'mark';
  if (/^[\dxX×０-９]/u.test(text)) return 'number';
  const known = corrections.get(text);
  if (known) return known;
  if (/^(?:nr|ns|nt|nz)/u.test(tag) && tag !== 'nz') return 'name';
  return kinds[tag.slice(0, 1)] ?? 'unknown';
}

/** Words that carry matter, which a phrase must have. */
export function isContent({ kind }: Word): boolean {
  return ['noun', 'verb', 'adjective', 'idiom', 'set', 'name', 'unknown'].includes(kind);
}

/** Every word once: the same text gives the same object. */
export class Lexicon {
  private readonly words = new Map<string, Word>();

  /** The word of this text; `tagOf` is asked once for a word that is new. */
  take(text: string, tagOf: (text: string) => string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const tag = tagOf(text);
    const made = {
      id: this.words.size,
      text,
      kind: wordKind(text, tag),
      isNominal: /^[va]n/u.test(tag),
    };
    this.words.set(text, made);
    return made;
  }
}
