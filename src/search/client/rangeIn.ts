/** Range of `length` UTF-16 units from `offset` of an element's text; null when the text is shorter. */
export function rangeIn(root: Element, offset: number, length: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let position = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.nodeValue?.length ?? 0;
    if (!isOpen && offset < position + size) {
      range.setStart(node, offset - position);
      isOpen = true;
    }
    if (isOpen && offset + length <= position + size) {
      range.setEnd(node, offset + length - position);
      return range;
    }
    position += size;
  }
  return null;
}

/** Brings a range a third down the window. */
export function bringIntoView(range: Range): void {
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' });
}
