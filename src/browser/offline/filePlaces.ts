/** Names the file of a page in a link that scripts have made: a folder would show its list of files. */
function nameFile(anchor: HTMLAnchorElement): void {
  if (anchor.protocol === 'file:' && anchor.pathname.endsWith('/')) anchor.pathname += 'index.html';
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
