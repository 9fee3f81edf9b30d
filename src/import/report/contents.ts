import { escapeHtml } from '../../text/escapeHtml.ts';

/** A speech as the list of contents names it. */
export interface ContentsEntry {
  title: string;
  repairs: number;
  unsure: number;
  doubts: number;
}

/** The speeches of a report of several, each with what awaits a look; '' for one alone. HTML. */
export function contentsHtml(entries: readonly ContentsEntry[]): string {
  if (entries.length < 2) return '';
  const items = entries.map(({ title, repairs, unsure, doubts }, index) => {
    const counts = [
      `${String(repairs)} 处`,
      ...(unsure > 0 ? [`<b>拿不准 ${String(unsure)}</b>`] : []),
      ...(doubts > 0 ? [`<b>存疑 ${String(doubts)}</b>`] : []),
    ].join('，');
    const link = `<a href="#speech-${String(index + 1)}">${escapeHtml(title)}</a>`;
    return `<li>${link} <span class="count">${counts}</span></li>`;
  });
  return `<nav aria-label="各篇"><ol>${items.join('')}</ol></nav>`;
}
