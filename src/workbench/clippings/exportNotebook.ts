import type { Notebook } from '../../desk/notebook.ts';
import { writeNotebookFile } from '../../desk/notebookFile.ts';
import { notebookMarkdown } from '../../desk/notebookMarkdown.ts';
import { citeNotebook } from '../../desk/numberedSources.ts';
import { download } from '../../search/client/download.ts';
import { siteAddress } from '../sitePath.ts';
import { wordType } from '../wordType.ts';
import { notebookWord } from './notebookWord.ts';

/** Forms a notebook is exported in, with their names. */
export const notebookForms = { docx: 'Word 文档', md: 'Markdown', json: '存成文件' } as const;
export type NotebookForm = keyof typeof notebookForms;

/** Hands the notebook to the reader as a file. */
export async function exportNotebook(
  notebook: Notebook,
  form: NotebookForm,
  base: string,
): Promise<void> {
  if (form === 'json') {
    download('摘抄本.json', 'application/json', writeNotebookFile(notebook));
    return;
  }
  const root = new URL(base, location.href).href;
  const address = (href: string) => siteAddress(href, root);
  const cited = citeNotebook(notebook);
  if (form === 'docx') {
    // The library of Word files comes with the first one.
    const [{ wordFile }, { layouts }] = await Promise.all([
      import('../../export/docx/wordFile.ts'),
      import('../../export/docx/wordLayout.ts'),
    ]);
    download(
      '摘抄本.docx',
      wordType,
      await wordFile(notebookWord(cited, address), layouts['9704']),
    );
    return;
  }
  const text = notebookMarkdown(cited, address);
  download('摘抄本.md', 'text/markdown;charset=utf-8', text);
}
