import { formatNumber } from './numberFormat.ts';
import type { Level, List } from './numbering.ts';

// After these the text follows at once in Chinese; a word or a figure keeps a space.
const closing = /[\p{P}\p{No}]$/u;

function suffixOf(level: Level, label: string): string {
  return level.suffix === 'nothing' || closing.test(label) ? '' : ' ';
}

/** Counts the numbered paragraphs of a document as Word does. */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, List>;
  /** Values of the levels by definition. */
  private readonly values = new Map<string, Map<number, number>>();
  /** Starts that lists have had already. */
  private readonly started = new Set<string>();

  constructor(lists: ReadonlyMap<string, List>) {
    this.lists = lists;
  }

  /** The level that a style takes in a list; 0 where it takes none. */
  levelOfStyle(listId: string, style: string): number {
    const levels = this.lists.get(listId)?.levels ?? new Map<number, Level>();
    return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  /** The number of the next paragraph of a list at a level (0-based), with what follows it; '' for none. */
  next(listId: string, at: number): string {
    const list = this.lists.get(listId);
    const level = list?.levels.get(at);
    if (!list || !level) return '';
    const values = this.values.get(list.definition) ?? new Map<number, number>();
    this.values.set(list.definition, values);
    values.set(at, this.valueOf(listId, list, at, level, values));
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > at && at < (restart ?? deeper)) values.delete(deeper);
    }
    if (level.format === 'bullet') return '';
    const label = level.text.replace(/%([1-9])/gu, (_, digit: string) =>
      this.shown(list, Number(digit) - 1, level.isLegal, values),
    );
    return label === '' ? '' : label + suffixOf(level, label);
  }

  private valueOf(
    listId: string,
    list: List,
    at: number,
    level: Level,
    values: ReadonlyMap<number, number>,
  ): number {
    const key = `${listId}/${String(at)}`;
    const start = list.starts.get(at);
    if (start !== undefined && !this.started.has(key)) {
      this.started.add(key);
      return start;
    }
    const last = values.get(at);
    return last === undefined ? (start ?? level.start) : last + 1;
  }

  private shown(list: List, at: number, isLegal: boolean, values: Map<number, number>): string {
    const level = list.levels.get(at);
    if (!level) return '';
    // A level that no paragraph had yet counts as begun.
    const value = values.get(at) ?? list.starts.get(at) ?? level.start;
    values.set(at, value);
    return formatNumber(value, isLegal ? 'decimal' : level.format);
  }
}
