import { download } from './download.ts';
import { element } from './element.ts';
import type { HitExport } from './exports/cite.ts';
import { lineAddress } from './lineLink.ts';
import { writeState } from './address.ts';
import type { ViewContext } from './viewContext.ts';

/** The forms that hits are exported in, with their names. */
const exportForms = [
  ['csv', 'CSV 表格'],
  ['docx', 'Word 文档'],
  ['md', 'Markdown'],
  ['txt', '纯文本'],
] as const;
type ExportForm = (typeof exportForms)[number][0];

/** Characters that no file name may hold are left out. */
function fileName(query: string, form: ExportForm): string {
  const safe = query.replace(/[\\/:*?"<>|\s\u0000-\u001f]/gu, '').slice(0, 30);
  return `检索 ${safe || '结果'}.${form}`;
}

async function write(form: ExportForm, given: HitExport): Promise<[string, string | Uint8Array]> {
  switch (form) {
    case 'csv':
      return ['text/csv;charset=utf-8', (await import('./exports/hitsCsv.ts')).hitsCsv(given)];
    case 'md':
      return [
        'text/markdown;charset=utf-8',
        (await import('./exports/hitsMarkdown.ts')).hitsMarkdown(given),
      ];
    case 'txt':
      return ['text/plain;charset=utf-8', (await import('./exports/hitsText.ts')).hitsText(given)];
    case 'docx':
      return [
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        (await import('./exports/hitsDocx.ts')).hitsDocx(given),
      ];
  }
}

/** Exports the hits that are shown, all of them, in a form. */
async function exportHits(
  { base, desk, state, summary }: ViewContext,
  form: ExportForm,
): Promise<void> {
  const lines = await desk.allLines();
  const root = new URL(base, location.href).href;
  const [type, content] = await write(form, {
    query: state.query || summary.words,
    words: summary.words,
    hits: summary.total.hits,
    lines,
    slots: summary.slots,
    address: (line) => lineAddress(root, line, ''),
    source: `${root}search/${writeState(state)}`,
  });
  download(fileName(state.query || summary.words, form), type, content);
}

/** Fills a host with a button for each form; `shown` gives what is on the page. */
export function bindExports(host: HTMLElement, shown: () => ViewContext | null): void {
  for (const [form, name] of exportForms) {
    const button = element('button', { type: 'button', class: 'plain' }, name);
    button.addEventListener('click', () => {
      const context = shown();
      if (context === null) return;
      button.disabled = true;
      void exportHits(context, form)
        .catch((error: unknown) => context.fail(error))
        .then(() => {
          button.disabled = false;
        });
    });
    host.append(button);
  }
}
