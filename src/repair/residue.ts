import type { Replacement } from '../text/tracked/replacement.ts';
import { keptBefore, keptBehind, residueWords } from './conversionWords.ts';

/** A word as it stands half converted, and where its wrong character is in it. */
interface ResidueWord {
  wrong: string;
  at: number;
}

interface Residue {
  right: string;
  words: readonly ResidueWord[];
}

const residues: ReadonlyMap<string, Residue> = new Map(
  residueWords.map(([character, right, list]) => {
    const words = list
      .split(' ')
      .map((word) => ({ wrong: word.replace(right, character), at: word.indexOf(right) }));
    return [character, { right, words }];
  }),
);
const characters = new RegExp(`[${[...residues.keys()].join('')}]`, 'gu');

/** 有著名 is of 著名, 显著色 of 显著. */
function isKept(text: string, index: number): boolean {
  if (text.charAt(index) !== '著') return false;
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  return (
    (before !== '' && keptBefore.includes(before)) || (after !== '' && keptBehind.includes(after))
  );
}

/** The right character for one that is left half converted in a known word; null elsewhere. */
export function residueAt(text: string, index: number): string | null {
  const residue = residues.get(text.charAt(index));
  const word = residue?.words.find(({ wrong, at }) => text.startsWith(wrong, index - at));
  return residue && word && !isKept(text, index) ? residue.right : null;
}

/** Finds words that a converter left half converted in simplified text: 著力 幹部 乾淨. */
export function findResidue(text: string): Replacement[] {
  return [...text.matchAll(characters)].flatMap(({ index }) => {
    const inserted = residueAt(text, index);
    if (inserted === null) return [];
    return [{ start: index, end: index + 1, inserted, rule: 'conversion-residue' }];
  });
}
