import type { Word } from './word.ts';

/** A stretch of words between marks, without them. */
export interface Unit {
  words: readonly Word[];
  text: string;
  /** The mark behind it, '' at the end of the paragraph. */
  mark: string;
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join('');

/** The stretches between marks, in order; empty ones left out. */
export function splitUnits(words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  let open: Word[] = [];
  const close = (mark: string) => {
    const last = units.at(-1);
    if (open.length > 0) units.push({ words: open, text: textOf(open), mark });
    else if (last) last.mark += mark;
    open = [];
  };
  for (const word of words) {
    if (word.kind === 'mark') close(word.text.trim());
    else open.push(word);
  }
  close('');
  return units;
}

/** The sentences of a paragraph as their units. */
export function sentencesOf(units: readonly Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  let open: Unit[] = [];
  for (const unit of units) {
    open.push(unit);
    if (/[。！？]/u.test(unit.mark)) {
      sentences.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...sentences, open] : sentences;
}

/** The words of units with the marks between them, not the last one. */
export function joinUnits(units: readonly Unit[]): string {
  return units
    .map(({ text, mark }, index) => text + (index < units.length - 1 ? mark : ''))
    .join('');
}
