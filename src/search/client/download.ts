import { element } from './element.ts';

/** Hands a file to the reader. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const parts = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([parts], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
