import type { DraftReport } from '../../draft/checkDraft.ts';
import type { Judgements } from '../../draft/judgement.ts';
import {
  countLabel,
  reportHead,
  reportSections,
  type ReportItem,
} from '../../draft/report/reportParts.ts';
import type { WordBlock, WordDocument } from '../../export/docx/wordDocument.ts';

const head = ['位置', '原文', '问题', '理由', '改作', '处理'];
// 第14段, 层次序号 and 不采纳 stand in one line.
const shares = [13, 20, 14, 31, 12, 10];

function row({ said, place, words, kind, reason, instead, sources }: ReportItem): string[] {
  const against = sources.map(({ source }) => `见${source}。`).join('');
  const change = instead === '' ? '（删去）' : (instead ?? '');
  return [place, words, kind, against === '' ? reason : `${reason}。${against}`, change, said];
}

/** The report of a check as a Word document: a table a rank, the speeches that it takes from behind. */
export function reportWord(report: DraftReport, judgements: Judgements): WordDocument {
  const sections = reportSections(report, judgements).flatMap(({ title, items }): WordBlock[] => [
    { kind: 'heading', level: 1, text: title },
    { kind: 'table', rows: [head, ...items.map(row)], shares },
  ]);
  const taken = report.sources.map(({ source, characters }): WordBlock => ({
    kind: 'paragraph',
    text: `${source}：${countLabel(characters)} 字`,
  }));
  return {
    title: '校稿报告',
    subtitles: [],
    blocks: [
      { kind: 'paragraph', text: reportHead(report) },
      ...sections,
      ...(taken.length > 0
        ? [{ kind: 'heading', level: 1, text: '文字出处' } as const, ...taken]
        : []),
    ],
  };
}
