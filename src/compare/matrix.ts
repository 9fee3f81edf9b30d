import type { Part } from '../schema/paragraph.ts';
import { alignSections } from './alignSections.ts';
import type { AreaCues, ComparedSpeech } from './comparedSpeech.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { splitSections, type Section } from './sections.ts';

/** A slot of the outlines of several speeches: one cell a speech, null where it has none. */
export interface MatrixRow {
  part: Part | null;
  /** Key of the area that most of its cells speak of first; null where they do not agree. */
  area: string | null;
  rank: 1 | 2;
  cells: (Section | null)[];
}

/** So many speeches stand side by side on one page. */
export const speechesPerMatrix = 8;

interface Slot {
  /** Of the speech that was put here last: outlines change little from one to the next. */
  meaning: Meaning;
  meanings: Meaning[];
  cells: (Section | null)[];
}

const placed = (meaning: Meaning, column: number, columns: number): Slot => ({
  meaning,
  meanings: [meaning],
  cells: Array.from({ length: columns }, (_, at) => (at === column ? meaning.section : null)),
});

function addSpeech(
  slots: readonly Slot[],
  meanings: readonly Meaning[],
  column: number,
  columns: number,
): Slot[] {
  const rows = alignSections(
    slots.map(({ meaning }) => meaning),
    meanings,
  );
  return rows.flatMap(({ a, b }): Slot[] => {
    const slot = slots[a ?? -1];
    const meaning = meanings[b ?? -1];
    if (!meaning) return slot ? [slot] : [];
    if (!slot) return [placed(meaning, column, columns)];
    const cells = slot.cells.with(column, meaning.section);
    return [{ meaning, meanings: [...slot.meanings, meaning], cells }];
  });
}

function heaviest({ areas }: Meaning): string | null {
  let found: string | null = null;
  let most = 0;
  for (const [key, weight] of areas) if (weight > most) [found, most] = [key, weight];
  return found;
}

/** The value that more than half of the list holds; null without one. */
function majority<Value>(values: readonly Value[]): Value | null {
  for (const value of new Set(values)) {
    if (values.filter((other) => other === value).length * 2 > values.length) return value;
  }
  return null;
}

/** The outlines of several speeches in one table: each row a slot, each column a speech, in order. */
export function outlineMatrix(
  speeches: readonly Pick<ComparedSpeech, 'paragraphs' | 'metrics'>[],
  areas: readonly AreaCues[],
): MatrixRow[] {
  let slots: Slot[] = [];
  speeches.forEach((speech, column) => {
    const meanings = splitSections(speech).map((section) => meaningOf(speech, section, areas));
    slots = addSpeech(slots, meanings, column, speeches.length);
  });
  return slots.map(({ cells, meanings, meaning }) => ({
    cells,
    part: majority(meanings.map(({ section }) => section.part)),
    area: meaning.section.rank === 1 ? null : majority(meanings.map(heaviest)),
    rank: majority(meanings.map(({ section }) => section.rank)) ?? 1,
  }));
}
