import { cpSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkArchive } from '../../../src/files/checkArchive.ts';

it.each(['{', '{"edits":1}'])('a ledger that is damaged is named: %s', async (damaged) => {
  const content = mkdtempSync(join(tmpdir(), 'wenku-ledger-'));
  cpSync('content', content, { recursive: true });
  const name = readdirSync(join(content, 'sources')).find((one) => /^jining.*\.ledger/u.test(one));
  const ledger = join(content, 'sources', name ?? '');
  writeFileSync(ledger, damaged);
  const { problems } = await checkArchive(content);
  expect(problems.map(({ message }) => message)).toEqual([
    `${ledger} 校改底账不完整或已损坏。从备份恢复这个文件，或重新导入这份原件。`,
  ]);
});
