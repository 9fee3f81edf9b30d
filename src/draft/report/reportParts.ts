import type { DraftReport } from '../checkDraft.ts';
import {
  findingKinds,
  findingRanks,
  type DraftFinding,
  type DraftRank,
  type FindingSource,
} from '../finding.ts';
import { judgementNames, type Judgements } from '../judgement.ts';

/** A finding as reports give it, in Chinese. */
export interface ReportItem {
  /** What the drafter has said of it; '' for nothing yet. */
  said: string;
  /** 第 n 段. */
  place: string;
  words: string;
  kind: string;
  reason: string;
  /** What should stand there; absent where that is for the drafter to find. */
  instead?: string;
  sources: readonly FindingSource[];
}

/** The findings of one rank. */
export interface ReportSection {
  /** 必改（3）. */
  title: string;
  items: ReportItem[];
}

const longestQuote = 60;

/** A number with its thousands parted. */
export const countLabel = (number: number): string => number.toLocaleString('en-US');

/** How the report was made, for its head and for readers of the page. */
export function howMade({ speeches, latest, officeSpeeches }: DraftReport): string {
  const until = latest === null ? '' : `，最近的是 ${String(latest)} 年`;
  const office =
    officeSpeeches === 0 ? '' : `；数字另与本单位的 ${countLabel(officeSpeeches)} 篇核对`;
  return `与文库的 ${countLabel(speeches)} 篇讲稿逐字比对${until}${office}。`;
}

/** The share of the draft that stands in the archive. */
export function shareOf({ characters, same }: DraftReport): string {
  const share = characters === 0 ? 0 : same / characters;
  return `${(share * 100).toFixed(1)}%`;
}

/** What a report begins with. */
export function reportHead(report: DraftReport): string {
  const extent = `全文 ${countLabel(report.characters)} 字，文库已有 ${shareOf(report)}。`;
  return `${extent}${howMade(report)}只是提示，改与不改由起草人决定。`;
}

function itemOf(text: string, finding: DraftFinding, judgements: Judgements): ReportItem {
  const { id, kind, spans, words, reason, instead, sources } = finding;
  const judgement = judgements.get(id);
  const paragraph = text.slice(0, spans[0].start).split('\n').length;
  return {
    said: judgement ? judgementNames[judgement] : '',
    place: `第${String(paragraph)}段`,
    words: words.length > longestQuote ? `${words.slice(0, longestQuote)}……` : words,
    kind: findingKinds[kind],
    // It goes on behind the reason.
    reason: reason.replace(/。$/u, ''),
    ...(instead === undefined ? {} : { instead }),
    sources,
  };
}

/** The findings by rank, in the order of the text; ranks without any left out. */
export function reportSections(
  { text, findings }: DraftReport,
  judgements: Judgements,
): ReportSection[] {
  const ranks: readonly DraftRank[] = ['must', 'likely', 'hint'];
  return ranks.flatMap((rank) => {
    const own = findings.filter((finding) => finding.rank === rank);
    if (own.length === 0) return [];
    const items = own.map((finding) => itemOf(text, finding, judgements));
    return [{ title: `${findingRanks[rank]}（${countLabel(own.length)}）`, items }];
  });
}
