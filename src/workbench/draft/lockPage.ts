/** What the page may do once a draft is in it: show what it has, and run the checker that it made. */
const policy = [
  "default-src 'none'",
  "connect-src 'none'",
  "script-src 'none'",
  'worker-src blob:',
  "style-src 'self' 'unsafe-inline'",
  'img-src data: blob:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Cuts the page off from the network, by the browser's own means: a policy of its document that nothing
 * can take back. A worker made from a blob afterwards is under it too. Only leaving the page ends it.
 */
export function lockPage(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}
