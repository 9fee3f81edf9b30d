import type { Notebook } from '../../desk/notebook.ts';
import { writeNotebookFile } from '../../desk/notebookFile.ts';
import { notebookMarkdown } from '../../desk/notebookMarkdown.ts';
import { citeNotebook } from '../../desk/numberedSources.ts';
import { download } from '../../search/client/download.ts';
import { siteAddress } from '../sitePath.ts';

/** Forms a notebook is exported in, with their names. */
export const notebookForms = { md: 'Markdown', json: '存成文件' } as const;
export type NotebookForm = keyof typeof notebookForms;

/** Hands the notebook to the reader as a file. */
export function exportNotebook(notebook: Notebook, form: NotebookForm, base: string): void {
  if (form === 'json') {
    download('摘抄本.json', 'application/json', writeNotebookFile(notebook));
    return;
  }
  const root = new URL(base, location.href).href;
  const text = notebookMarkdown(citeNotebook(notebook), (href) => siteAddress(href, root));
  download('摘抄本.md', 'text/markdown;charset=utf-8', text);
}
