import { WenkuError } from '../errors/catalogue.ts';
import { speechSchema } from '../schema/speech.ts';
import { splitFrontmatter, type SplitFile } from '../text/frontmatter.ts';
import { readYaml, type ReadYaml } from './readYaml.ts';
import type { Speech } from '../schema/speech.ts';

/** The frontmatter of a file, read; `data` is null when it breaks the schema. */
export interface Frontmatter extends ReadYaml<Speech> {
  split: SplitFile;
}

// The line with the opening --- comes before the first line of YAML.
const fence = 1;

/** Reads and checks the frontmatter of a speech file. `split` is null when it has none. */
export function readFrontmatter(
  file: string,
  text: string,
): Frontmatter | { split: null; problems: WenkuError[] } {
  const split = splitFrontmatter(text);
  if (!split) {
    return { split, problems: [new WenkuError('speech-no-frontmatter', { file, line: 1 })] };
  }
  return { split, ...readYaml(file, split.yaml, speechSchema, 'speech-schema', fence) };
}
