import type { Clipping } from '../desk/clip.ts';
import { selectedWords } from './selectedWords.ts';

/** The selection with its source: that of the speech, or the name of the page; null for none. */
export function selectionClipping(): Clipping | null {
  const words = selectedWords();
  if (!words) return null;
  const { text, anchor, place } = words;
  const tools = document.querySelector<HTMLElement>('[data-citation]');
  const { citation = document.title } = tools?.dataset ?? {};
  const hash = anchor === '' ? '' : `#${anchor}`;
  return {
    text,
    source: place === '' ? citation : `${citation}，${place}`,
    href: location.pathname + hash,
    kind: 'passage',
  };
}
