import { structureOf } from './likeStructure.ts';
import { splitUnits, type Unit } from './units.ts';
import type { Word } from './word.ts';

const least = 0.6;

function isPaired(units: readonly Unit[]): boolean {
  return units.every((unit, index) => {
    const before = units[index - 1];
    if (!before) return true;
    const { kinds, isSameLength } = structureOf(before, unit);
    return isSameLength && kinds >= least;
  });
}

function isVerbObject({ words }: Unit): boolean {
  const own = words.filter(({ kind }) => kind !== 'adverb' && kind !== 'particle');
  const [first] = own;
  const last = own.at(-1);
  return (
    own.length > 1 && first?.kind === 'verb' && (last?.kind === 'noun' || last?.kind === 'name')
  );
}

/** The pattern of a heading, measured by its words; without its number. */
export function headingPattern(words: readonly Word[]): string[] {
  const units = splitUnits(words);
  const names: string[] = [];
  if (units.length === 0) return names;
  if (units.every(({ text }) => text.length === 4)) names.push('四字格');
  if (units.length > 1 && isPaired(units)) {
    names.push(`对仗（各 ${String(units[0]?.text.length ?? 0)} 字）`);
  }
  if (units.some(isVerbObject)) names.push('动宾');
  return names;
}
