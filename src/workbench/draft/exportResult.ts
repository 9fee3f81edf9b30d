import type { DraftReport } from '../../draft/checkDraft.ts';
import { applyAccepted, type Judgements } from '../../draft/judgement.ts';
import { reportMarkdown } from '../../draft/report/reportMarkdown.ts';
import type { WordDocument } from '../../export/docx/wordDocument.ts';
import { download } from '../../search/client/download.ts';
import { wordType } from '../wordType.ts';
import { reportWord } from './reportWord.ts';

/** Makes a Word file of a document. */
export type WriteWord = (document: WordDocument) => Promise<Uint8Array>;

/** Loads what makes Word files; on a locked page it would come too late. */
export async function loadWordWriter(): Promise<WriteWord> {
  const [{ wordFile }, { layouts }] = await Promise.all([
    import('../../export/docx/wordFile.ts'),
    import('../../export/docx/wordLayout.ts'),
  ]);
  return (document) => wordFile(document, layouts['9704']);
}

/** Forms a result is saved in. */
export type ResultForm = 'docx' | 'md' | 'changed';

/** Hands the report, or the draft with what was accepted, to the drafter as a file. */
export async function exportResult(
  report: DraftReport,
  judgements: Judgements,
  form: ResultForm,
  writeWord: WriteWord,
): Promise<void> {
  switch (form) {
    case 'docx':
      download('校稿报告.docx', wordType, await writeWord(reportWord(report, judgements)));
      return;
    case 'md':
      download('校稿报告.md', 'text/markdown;charset=utf-8', reportMarkdown(report, judgements));
      return;
    case 'changed': {
      const changed = applyAccepted(report.text, report.findings, judgements);
      download('改后的稿.txt', 'text/plain;charset=utf-8', `${changed}\n`);
    }
  }
}
