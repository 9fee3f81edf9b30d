import { WenkuError } from '../errors/catalogue.ts';
import type { Speech } from '../schema/speech.ts';
import type { Path } from './yamlPath.ts';

/** The keys of the controlled lists. */
export interface VocabularyKeys {
  offices: ReadonlySet<string>;
  genres: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  indicators: ReadonlySet<string>;
}

const names: Readonly<Record<keyof VocabularyKeys, string>> = {
  offices: '单位',
  genres: '文种',
  areas: '业务板块',
  indicators: '指标',
};

/** Checks that every key stands in its controlled list. */
export function checkVocabulary(
  file: string,
  speech: Pick<Speech, 'office' | 'genre' | 'metrics'>,
  keys: VocabularyKeys,
  lineOf: (path: Path) => number,
): WenkuError[] {
  const check = (list: keyof VocabularyKeys, key: string | null, path: Path) =>
    key === null || keys[list].has(key)
      ? []
      : [
          new WenkuError(
            'list-unknown',
            { file, line: lineOf(path) },
            `${names[list]}“${key}”不在 ${list} 里`,
          ),
        ];
  return [
    ...check('offices', speech.office, ['office']),
    ...check('genres', speech.genre, ['genre']),
    ...speech.metrics.flatMap(({ area, indicator }, index) => [
      ...check('areas', area, ['metrics', index, 'area']),
      ...check('indicators', indicator, ['metrics', index, 'indicator']),
    ]),
  ];
}
