/** The old way to copy, for sites on plain http or opened from a folder, where the new is denied. */
function copyByCommand(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  const selection = document.getSelection();
  const kept = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without https
  const isDone = document.execCommand('copy');
  field.remove();
  if (kept) {
    selection?.removeAllRanges();
    selection?.addRange(kept);
  }
  return isDone;
}

/** Copies text; resolves to false when the browser allows neither way. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Denied by the reader or a policy; the old way may still be open.
    }
  }
  return copyByCommand(text);
}
