/** Words that the reader has selected in the page. */
export interface SelectedWords {
  text: string;
  /** Anchor of the block where they begin; '' outside of a speech's text. */
  anchor: string;
  /** 第5段 or 第5—7段; '' outside of a speech's text. */
  place: string;
}

/** The numbered block of the speech that a node stands in. */
function blockOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('.speech .block') ?? null;
}

function numberOf(block: HTMLElement | null): string {
  return block?.querySelector<HTMLElement>('.permalink')?.dataset['number'] ?? '';
}

/** 第5段 or 第5—7段; '' outside the text. */
function paragraphRange(first: string, last: string): string {
  if (first === '') return '';
  return last === '' || last === first ? `第${first}段` : `第${first}—${last}段`;
}

/** What is selected; null for nothing. */
export function selectedWords(): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  if (text === '') return null;
  const { startContainer, endContainer } = selection.getRangeAt(0);
  const first = blockOf(startContainer);
  const last = blockOf(endContainer);
  return {
    text,
    anchor: first?.id ?? '',
    place: paragraphRange(numberOf(first), numberOf(last)),
  };
}
