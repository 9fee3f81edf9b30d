/** Keeps a display switch as the reader left it, for every speech on this device. */
export function rememberSwitch(input: HTMLInputElement): void {
  const key = `wenku-${input.id}`;
  try {
    input.checked = localStorage.getItem(key) !== 'off';
    input.addEventListener('change', () => {
      localStorage.setItem(key, input.checked ? 'on' : 'off');
    });
  } catch {
    // Storage is denied in some browsers' private windows; the switch works for this page.
  }
}
