import { piece } from '../../search/client/piece.ts';

/** What the field of a draft calls. */
export interface EntryActs {
  check(): void;
  read(file: File): void;
}

/** Takes a draft as it comes: typed or pasted, chosen as a file, or dropped; asks before it is lost. */
export function followEntry(host: HTMLElement, { check, read }: EntryActs): void {
  const words = piece(host, 'words', HTMLTextAreaElement);
  const file = piece(host, 'file', HTMLInputElement);
  const drop = piece(host, 'drop', HTMLElement);
  piece(host, 'check', HTMLButtonElement).addEventListener('click', check);
  words.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
  });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) read(chosen);
    file.value = '';
  });
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (!dropped) return;
    event.preventDefault();
    read(dropped);
  });
  window.addEventListener('beforeunload', (event) => {
    if (words.value.trim() !== '') event.preventDefault();
  });
}
