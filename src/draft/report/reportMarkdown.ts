import type { DraftReport } from '../checkDraft.ts';
import type { Judgements } from '../judgement.ts';
import { countLabel, reportHead, reportSections, type ReportItem } from './reportParts.ts';

const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#+\-!|~&$^=:]/gu, '\\$&').replace(/\s+/gu, ' ');

function lines({ said, place, words, kind, reason, instead, sources }: ReportItem): string[] {
  const judgement = said === '' ? '' : `〔${said}〕`;
  const change = instead === undefined ? '' : `，改作“${plain(instead)}”`;
  return [
    `- ${judgement}${place}“${plain(words)}”：${kind}，${plain(reason)}${change}`,
    ...sources.map(({ source }) => `  - ${plain(source)}`),
  ];
}

/** The report of a check as Markdown, by rank, with what the drafter said of each finding. */
export function reportMarkdown(report: DraftReport, judgements: Judgements): string {
  const sections = reportSections(report, judgements).flatMap(({ title, items }) => [
    `## ${title}`,
    items.flatMap(lines).join('\n'),
  ]);
  const taken = report.sources.map(
    ({ source, characters }) => `- ${plain(source)}：${countLabel(characters)} 字`,
  );
  return `${[
    '# 校稿报告',
    reportHead(report),
    ...sections,
    ...(taken.length > 0 ? ['## 文字出处', taken.join('\n')] : []),
  ].join('\n\n')}\n`;
}
