import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles, type FileOutcome, type ImportOptions } from '../../src/import/importFiles.ts';
import { listInputs } from '../../src/import/read/listInputs.ts';

/** An empty folder that no other test has. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'wenku-test-'));
}

/** Writes files by name into a new folder; returns it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Imports a file or folder to the end. */
export async function importAll(
  from: string,
  options: Partial<ImportOptions> & Pick<ImportOptions, 'into'>,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const all = importFiles(listInputs(from), { dryRun: false, force: false, ...options });
  for await (const outcome of all) outcomes.push(outcome);
  return outcomes;
}

/** Everything in a folder: path → content; with times, path → time of the last change too. */
export function snapshot(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

/** When each file of a folder was last changed. */
export function changeTimes(folder: string): Map<string, number> {
  return new Map(
    [...snapshot(folder).keys()].map((path) => [path, statSync(join(folder, path)).mtimeMs]),
  );
}

/** A speech of some length whose every paragraph says something else. */
export function sampleText(seed: number, paragraphs = 12): string {
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const number = seed * 1000 + index * 7;
    return `样例第${String(number)}项，办理公文${String(number + 13)}件，走访第${String(index + seed)}村和第${String(seed * 3 + index)}社区，群众反映良好。`;
  });
  return ['样例讲话', '同志们：', ...lines].join('\n') + '\n';
}
