import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A room of the program: a folder of `src`, its files, and the rooms that it imports from. */
export interface Room {
  name: string;
  files: number;
  imports: string[];
}

const imports = /(?:\bfrom|\bimport\(?)\s*'(?<target>\.[^']+)'/gu;
const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

/** The rooms that a file imports from, its own left out. `file` is a path in `folder`. */
function importsOf(folder: string, file: string): string[] {
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(imports)]
    .map(({ groups }) => roomOf(normalize(join(dirname(file), groups?.['target'] ?? ''))))
    .filter((room) => !['', '..', roomOf(file)].includes(room));
}

/** The rooms of a source folder by name, from the imports of all its files. */
export function readRooms(folder: string): Room[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro|mjs|css)$/u.test(file) && roomOf(file) !== '');
  return [...Map.groupBy(files, roomOf)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]) => ({
      name,
      files: own.length,
      imports: [...new Set(own.flatMap((file) => importsOf(folder, file)))].toSorted(),
    }));
}
