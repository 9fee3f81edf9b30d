import type { DraftReport } from './checkDraft.ts';
import { findingKinds, findingRanks, type DraftFinding, type DraftRank } from './finding.ts';
import { judgementNames, type Judgements } from './judgement.ts';

const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#+\-!|~&$^=:]/gu, '\\$&').replace(/\s+/gu, ' ');
const count = (number: number) => number.toLocaleString('en-US');
const longestQuote = 60;

/** How the report was made, for its head and for readers of the page. */
export function howMade({ speeches, latest, officeSpeeches }: DraftReport): string {
  const until = latest === null ? '' : `，最近的是 ${String(latest)} 年`;
  const office = officeSpeeches === 0 ? '' : `；数字另与本单位的 ${count(officeSpeeches)} 篇核对`;
  return `与文库的 ${count(speeches)} 篇讲稿逐字比对${until}${office}。`;
}

/** The share of the draft that stands in the archive. */
export function shareOf({ characters, same }: DraftReport): string {
  const share = characters === 0 ? 0 : same / characters;
  return `${(share * 100).toFixed(1)}%`;
}

/** Number of the paragraph that an offset stands in, from 1. */
export function paragraphAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function line(text: string, finding: DraftFinding, judgements: Judgements): string[] {
  const { kind, spans, words, reason, instead, sources, id } = finding;
  const judgement = judgements.get(id);
  const shown = words.length > longestQuote ? `${words.slice(0, longestQuote)}……` : words;
  const change = instead === undefined ? '' : `，改作“${plain(instead)}”`;
  const said = judgement ? `〔${judgementNames[judgement]}〕` : '';
  const place = `第${String(paragraphAt(text, spans[0].start))}段`;
  return [
    `- ${said}${place}“${plain(shown)}”：${findingKinds[kind]}，${plain(reason)}${change}`,
    ...sources.map(({ source }) => `  - ${plain(source)}`),
  ];
}

/** The report of a check as Markdown, by rank, with what the drafter said of each finding. */
export function reportMarkdown(report: DraftReport, judgements: Judgements): string {
  const { text, findings, characters, sources } = report;
  const ranks: readonly DraftRank[] = ['must', 'likely', 'hint'];
  const sections = ranks.flatMap((rank) => {
    const own = findings.filter((finding) => finding.rank === rank);
    if (own.length === 0) return [];
    const lines = own.flatMap((finding) => line(text, finding, judgements));
    return [`## ${findingRanks[rank]}（${count(own.length)}）`, lines.join('\n')];
  });
  const taken = sources.map(
    ({ source, characters: length }) => `- ${plain(source)}：${count(length)} 字`,
  );
  return `${[
    '# 校稿报告',
    `全文 ${count(characters)} 字，文库已有 ${shareOf(report)}。${howMade(report)}只是提示，改与不改由起草人决定。`,
    ...sections,
    ...(taken.length > 0 ? ['## 文字出处', taken.join('\n')] : []),
  ].join('\n\n')}\n`;
}
