import { WenkuError } from '../errors/catalogue.ts';
import type { Speech } from '../schema/speech.ts';
import type { Path } from './yamlPath.ts';

const lists = ['paragraphs', 'metrics', 'emendations', 'damage'] as const;

/** Checks that no two entries of a list share an id. */
export function checkIds(
  file: string,
  speech: Pick<Speech, (typeof lists)[number]>,
  lineOf: (path: Path) => number,
): WenkuError[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return speech[list].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      const place = { file, line: lineOf([list, index, 'id']) };
      return [new WenkuError('speech-duplicate-id', place, `${list} 的 ${id}`)];
    });
  });
}
