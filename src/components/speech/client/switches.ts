/** Keeps a display switch as the reader left it, for every speech on this device. */
export function rememberSwitch(input: HTMLInputElement): void {
  const key = `wenku-${input.id}`;
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) input.checked = kept === 'on';
    input.addEventListener('change', () => {
      localStorage.setItem(key, input.checked ? 'on' : 'off');
    });
  } catch {
    // Storage is denied in some browsers' private windows; the switch works for this page.
  }
}
