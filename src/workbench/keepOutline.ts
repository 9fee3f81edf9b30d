import { outlineStep } from '../desk/outlineStep.ts';
import { newId } from './newId.ts';
import { openNotebook } from './openNotebook.ts';
import { tell } from './tell.ts';
import { troubleWords } from './troubleWords.ts';

/** Makes groups of the notebook from the headings of the speech on this page. */
export async function keepOutline(base: string): Promise<void> {
  const links = [
    ...document.querySelectorAll('wenku-outline :is(.depth-1, .depth-2):not(.appendix) a'),
  ];
  const step = outlineStep(
    links.map((link) => link.textContent),
    newId,
  );
  if (step.length === 0) {
    tell('本篇没有标题');
    return;
  }
  const notebook = await openNotebook(base);
  await notebook.take(step);
  const { trouble } = notebook.keeper;
  if (trouble === null) {
    tell(`已按本篇的 ${String(step.length)} 个标题分组`, {
      name: '去看',
      href: `${base}workbench/`,
    });
  } else tell(`没有存住：${troubleWords[trouble]}`);
}
