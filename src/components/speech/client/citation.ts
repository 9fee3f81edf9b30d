import { copyText } from './copyText.ts';

/** The numbered block of the speech that a node stands in. */
function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.speech .block') ?? null;
}

function numberOf(block: HTMLElement | null): string {
  return block?.querySelector<HTMLElement>('.permalink')?.dataset['number'] ?? '';
}

/** 第5段 or 第5—7段; '' outside the text. */
export function paragraphRange(first: string, last: string): string {
  if (first === '') return '';
  return last === '' || last === first ? `第${first}段` : `第${first}—${last}段`;
}

/**
 * Copies the selected words with 《title》, office, date, paragraph and address; without a selection
 * in the speech, the source alone. Resolves to what to tell the reader.
 */
export async function copyWithSource(citation: string): Promise<string> {
  const selection = document.getSelection();
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const first = blockOf(range?.startContainer ?? null);
  const last = blockOf(range?.endContainer ?? null);
  const address = new URL(location.href);
  address.search = '';
  address.hash = first ? `#${first.id}` : '';
  const place = paragraphRange(numberOf(first), numberOf(last));
  const source = [citation, place, address.href].filter((piece) => piece !== '').join('，');
  const words = first ? `${selection?.toString().trim() ?? ''}\n——` : '';
  if (!(await copyText(words + source))) return '浏览器不允许复制，请按 Ctrl-C 复制';
  return first ? '已复制所选文字和出处' : '已复制本篇出处';
}
