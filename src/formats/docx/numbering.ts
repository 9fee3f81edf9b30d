import { child, elements, isOn, valueOf, type Element } from './xml.ts';

/** One level of a list (ECMA-376 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** The number as shown, %1 the value of the first level, and so on. */
  text: string;
  /** What follows the number. */
  suffix: 'tab' | 'space' | 'nothing';
  /** The level (1-based) from which on a number before starts this one anew; 0 never; null any higher one. */
  restart: number | null;
  /** All values in decimals. */
  isLegal: boolean;
  /** Key of the paragraph style that takes this level. */
  style: string | undefined;
}

/** A list that paragraphs refer to. */
export interface List {
  /** Lists of one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** Values with which this list starts levels anew. */
  starts: ReadonlyMap<number, number>;
}

function numberOf(text: string | undefined, fallback: number): number {
  return text !== undefined && /^-?\d+$/u.test(text) ? Number(text) : fallback;
}

function readLevel(level: Element): Level {
  const suffix = valueOf(level, 'suff');
  const restart = valueOf(level, 'lvlRestart');
  // Newer formats stand in the choice of an alternative, with decimals as their fallback.
  const chosen = child(level, 'AlternateContent', 'Choice');
  return {
    start: numberOf(valueOf(level, 'start'), 0),
    format: valueOf(level, 'numFmt') ?? valueOf(chosen, 'numFmt') ?? 'decimal',
    text: valueOf(level, 'lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === undefined ? null : numberOf(restart, 0),
    isLegal: isOn(level, 'isLgl'),
    style: valueOf(level, 'pStyle'),
  };
}

function readLevels(parent: Element | undefined): Map<number, Level> {
  return new Map(
    elements(parent, 'lvl').map((level) => [
      numberOf(level.attributes['ilvl'], 0),
      readLevel(level),
    ]),
  );
}

/** Finds the definition that a style's list stands for (17.9.21, numStyleLink). */
function followLink(definition: Element | undefined, all: readonly Element[]): Element | undefined {
  const link = valueOf(definition, 'numStyleLink');
  if (link === undefined) return definition;
  return all.find((other) => valueOf(other, 'styleLink') === link) ?? definition;
}

/** The lists of a document by their ids (numbering.xml). */
export function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  const definitions = elements(root, 'abstractNum');
  const lists = elements(root, 'num').map((list): [string, List] => {
    const own = valueOf(list, 'abstractNumId');
    const named = definitions.find(({ attributes }) => attributes['abstractNumId'] === own);
    const definition = followLink(named, definitions);
    const levels = readLevels(definition);
    const starts = new Map<number, number>();
    for (const override of elements(list, 'lvlOverride')) {
      const at = numberOf(override.attributes['ilvl'], 0);
      for (const [, level] of readLevels(override)) levels.set(at, level);
      const start = valueOf(override, 'startOverride');
      if (start !== undefined) starts.set(at, numberOf(start, 1));
    }
    const key = definition?.attributes['abstractNumId'] ?? own ?? '';
    return [list.attributes['numId'] ?? '', { definition: key, levels, starts }];
  });
  return new Map(lists);
}
