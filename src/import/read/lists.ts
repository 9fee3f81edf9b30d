import { readVocabulary } from '../../files/vocabulary.ts';
import type { ImportLists } from '../lists.ts';

/**
 * The lists by which figures, offices and genres are named, from a content folder; a folder without them is read with
 * the project's own. Throws the first WenkuError of a list that breaks its schema.
 */
export function readLists(content: string): ImportLists {
  const { lists, problems } = readVocabulary(content);
  const [problem] = problems;
  if (problem) throw problem;
  return {
    offices: [...lists.offices].map(([key, { name, shortName, formerNames = [] }]) => ({
      key,
      names: [name, shortName, ...formerNames.map((former) => former.name)],
    })),
    genres: [...lists.genres].map(([key, { name }]) => ({ key, name })),
    areas: [...lists.areas].map(([key, { cues }]) => ({ key, cues })),
    indicators: [...lists.indicators].map(
      ([key, { area, match, aliases = [], unit, convert = {}, rank }]) => ({
        key,
        area,
        match: [...match, ...aliases],
        units: [unit, ...Object.keys(convert)],
        isRank: rank === true,
      }),
    ),
  };
}
