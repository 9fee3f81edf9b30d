/** Names the file of a page in a link that scripts have made: a folder would show its list of files. */
function nameFile(anchor: HTMLAnchorElement): void {
  const { href } = anchor;
  const target = URL.parse(href);
  if (target?.protocol !== 'file:' || !target.pathname.endsWith('/')) return;
  target.pathname += 'index.html';
  anchor.href = target.href;
}

/** Does so for all links that come into the page or change. */
export function nameFilesOfLinks(): void {
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element)) continue;
        if (node instanceof HTMLAnchorElement) nameFile(node);
        if (node === target) continue;
        for (const anchor of node.querySelectorAll('a')) nameFile(anchor);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}
