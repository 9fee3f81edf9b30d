import type {
  ContentBlock,
  ContentFigures,
  SpeechContent,
} from '../../../export/docx/speechContent.ts';
import type { WordNote } from '../../../export/docx/wordDocument.ts';
import { joinLines } from '../../../text/joinLines.ts';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').trim();
const wordsOf = (root: ParentNode, selector: string) => words(root.querySelector(selector));

/** The paragraphs and list entries in an element, each as a line of plain text. */
function linesOf(element: Element): string[] {
  const inner = [...element.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, pre, th, td')];
  const leaves = inner.filter(
    (one) => !inner.some((other) => other !== one && one.contains(other)),
  );
  return (leaves.length > 0 ? leaves : [element])
    .map((leaf) => joinLines(leaf.textContent))
    .filter((line) => line !== '');
}

function noteOf(aside: Element): WordNote {
  const [title, ...others] = aside.children;
  return { kind: 'note', title: words(title), paragraphs: others.flatMap(linesOf) };
}

function blockOf(element: Element, notes: readonly Element[]): ContentBlock {
  const table = element.querySelector('table');
  const rows = table && [...table.rows].map((row) => [...row.cells].map(cellWords));
  return {
    level: Number(/\blevel-(?<level>\d)\b/u.exec(element.className)?.groups?.['level'] ?? 0),
    isRunIn: element.classList.contains('run-in'),
    lines: rows ? [] : linesOf(element),
    rows,
    notes: notes.map(noteOf),
  };
}

function cellWords(cell: Element): string {
  return joinLines(cell.textContent);
}

/** The blocks of the text, each with the editors' notes behind it. */
function blocksOf(root: ParentNode): ContentBlock[] {
  const parts = [...root.querySelectorAll('.speech .block, .speech .editor-note')];
  return parts.flatMap((part, index) => {
    if (!part.classList.contains('block')) return [];
    const next = parts.findIndex((other, at) => at > index && other.classList.contains('block'));
    return [blockOf(part, parts.slice(index + 1, next === -1 ? undefined : next))];
  });
}

function figureRow(row: HTMLTableRowElement): string[] {
  const cells = [...row.cells];
  const value = row.querySelector('.number');
  const beside = value?.querySelector<HTMLElement>('.note');
  // The note that is shown ends in the time, which a Word file has in a column of its own.
  const note = beside?.dataset['note'] ?? '';
  const shown = words(value)
    .slice(0, beside ? -words(beside).length : undefined)
    .trimEnd();
  const base = words(cells[1]?.querySelector('.soft'));
  return [
    words(cells[0]),
    wordsOf(row, '.words') + base,
    shown + (note === '' ? '' : `（${note}）`),
    row.dataset['period'] ?? '—',
  ];
}

function figuresOf(root: ParentNode): ContentFigures[] {
  return [...root.querySelectorAll('section[aria-labelledby=figures] .area')].map((section) => ({
    area: wordsOf(section, 'h3'),
    rows: [...section.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(figureRow),
  }));
}

/** The content of a speech from its page, which is what its file gives. */
export function readSpeechPage(root: ParentNode): SpeechContent {
  const salutation = root.querySelector('.salutation');
  return {
    title: wordsOf(root, '#title'),
    subtitles: [...root.querySelectorAll('.title-block .subtitle')].map(words),
    office: wordsOf(root, '.title-block .office'),
    date: wordsOf(root, '.title-block .date'),
    salutation: salutation && words(salutation),
    blocks: blocksOf(root),
    figures: figuresOf(root),
  };
}
