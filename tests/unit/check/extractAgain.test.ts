import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';
import { freshFolder, importAll } from '../../support/importFolder.ts';

const original = 'tests/fixtures/formats/docx-numbering/input.docx';

async function importedFolder(): Promise<{ into: string; speech: string }> {
  const into = freshFolder();
  const [outcome] = await importAll(original, { into });
  expect(outcome?.accepted).toHaveLength(1);
  return { into, speech: outcome?.accepted[0]?.file ?? '' };
}

const codesOf = async (content: string) =>
  (await checkArchive(content)).problems.map(({ code }) => code);

it('an original that gives the same words again passes', async () => {
  expect(await codesOf((await importedFolder()).into)).toEqual([]);
});

it('a source text of an older reader is told, though all the rest goes together', async () => {
  const { into, speech } = await importedFolder();
  const sources = join(into, 'sources');
  const name = readdirSync(sources).find((file) => file.endsWith('.source.txt')) ?? '';
  const path = join(sources, name);
  const older = `${readFileSync(path, 'utf8')}\n旧`;
  const head = readFileSync(speech, 'utf8');
  const before = /textSha256: ["']?(?<hash>[0-9a-f]{64})/u.exec(head)?.groups?.['hash'] ?? '';
  const after = createHash('sha256').update(older).digest('hex');
  expect(name).toContain(before.slice(0, 8));
  writeFileSync(path, older);
  renameSync(path, join(sources, name.replace(before.slice(0, 8), after.slice(0, 8))));
  writeFileSync(speech, head.replace(before, after));
  expect(await codesOf(into)).toEqual(['source-extraction']);
});

it('an original that was changed is told as such, and is not read again', async () => {
  const { into } = await importedFolder();
  writeFileSync(join(into, 'sources', 'input.docx'), 'other');
  expect(await codesOf(into)).toEqual(['source-mismatch']);
});
