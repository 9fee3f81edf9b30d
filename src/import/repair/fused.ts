import type { Replacement } from '../../text/tracked.ts';

// 。总 fused into one run by a conversion that read the bytes one off: 差錯。總務室 became
// 差錯??倓?wù)室. The mark and 总 are what the bytes and the sense allow; not certain.
const fused = /\?\?倓\?wù\)/gu;

/** Finds marks fused with the character behind them. */
export function findFused(text: string): Replacement[] {
  return [...text.matchAll(fused)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inserted: '。总务',
    rule: 'fused-mark',
  }));
}
