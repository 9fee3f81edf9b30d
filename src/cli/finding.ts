import { rankWords } from '../check/kindWords.ts';

interface Told {
  id: string;
  rank: keyof typeof rankWords;
  reason: string;
  places: readonly { speech?: string; paragraph: string; quote: string }[];
  accepted?: string;
}

/** A finding in words for a terminal: what, where, the words on both sides, and its name to accept it by. */
export function findingLines({ id, rank, reason, places, accepted }: Told): string {
  const quotes = [
    ...new Set(
      places.map(
        ({ speech, paragraph, quote }) => `${speech ? `${speech}#` : ''}${paragraph}“${quote}”`,
      ),
    ),
  ];
  const verdict = accepted === undefined ? rankWords[rank] : `已认可：${accepted}`;
  return `勾稽（${verdict}）${reason}\n    ${quotes.join('\n    ')}\n    认可时写 accepted: - finding: '${id}'`;
}
