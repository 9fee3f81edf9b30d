import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

const buildListSchema = z.strictObject({
  /** Ids of the speeches that stand in the build, in the order of their files. */
  speeches: z.array(z.string()),
  /** Keys of the lists that stand in it, by list; null where all do. */
  keys: z
    .strictObject({
      offices: z.array(z.string()),
      genres: z.array(z.string()),
      areas: z.array(z.string()),
      indicators: z.array(z.string()),
    })
    .nullable(),
});

/** What the loader has let into a build: nothing else may come out of it. */
export type BuildList = z.infer<typeof buildListSchema>;

const fileIn = (folder: string) => join(folder, 'build.json');

/** Leaves the list in the data folder of a build, which it makes where it is not there. */
export function writeBuildList(folder: string, list: BuildList): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileIn(folder), JSON.stringify(list));
}

/** The list that the loader has left in the data folder. Throws where there is none or another shape. */
export function readBuildList(folder: string): BuildList {
  return buildListSchema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
}
