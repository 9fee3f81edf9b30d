/** What is found in a draft. */
export const findingKinds = {
  passage: '文库已有',
  reused: '沿用旧稿',
  stale: '数字未动',
  figure: '与文库不合',
  sum: '前后不合',
  dated: '提法陈旧',
  numbering: '层次序号',
  punctuation: '标点数字',
  typo: '错别字',
  private: '不宜外传',
} as const;
export type DraftKind = keyof typeof findingKinds;

/** How far it must be looked at. */
export const findingRanks = { must: '必改', likely: '疑似', hint: '提示' } as const;
export type DraftRank = keyof typeof findingRanks;

/** A stretch of the draft, in UTF-16 units; `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A place in the archive that a finding is held against. */
export interface FindingSource {
  /** Address on this site, without its base. */
  href: string;
  /** 《题目》，单位，时间，第 n 段. */
  source: string;
  /** The words there. */
  words: string;
}

/** Something for the drafter to judge; nothing is changed by itself. */
export interface DraftFinding {
  /** Made of the kind and the words, so that a judgement holds while the words stand. */
  id: string;
  kind: DraftKind;
  rank: DraftRank;
  /** Every place it is about, in order; the first is where it is told. */
  spans: readonly [Span, ...Span[]];
  /** The words at the first place. */
  words: string;
  /** In Chinese, for people. */
  reason: string;
  /** What should stand there; absent where that is for the drafter to find. */
  instead?: string;
  sources: readonly FindingSource[];
}

/** What a rule says of a place. */
export interface Told {
  kind: DraftKind;
  rank: DraftRank;
  reason: string;
  instead?: string;
  sources?: readonly FindingSource[];
}

/** A finding at one place or more of a text. */
export function findingAt(
  text: string,
  spans: readonly [Span, ...Span[]],
  { kind, rank, reason, instead, sources = [] }: Told,
): DraftFinding {
  const [{ start, end }] = spans;
  const words = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 6), end + 6);
  return {
    id: `${kind}:${around}:${reason}`,
    kind,
    rank,
    spans,
    words,
    reason,
    ...(instead === undefined ? {} : { instead }),
    sources,
  };
}

/** In the order of the text; what must be changed first where two begin at one place. */
export function inOrder(findings: readonly DraftFinding[]): DraftFinding[] {
  const weight = { must: 0, likely: 1, hint: 2 };
  return findings.toSorted(
    (one, other) =>
      one.spans[0].start - other.spans[0].start || weight[one.rank] - weight[other.rank],
  );
}
