import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeBuildTurn } from '../../../src/files/buildTurn.ts';

it('a second build waits, and says so once, until the first has ended', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'wenku-turn-')), 'turn');
  const done: string[] = [];
  const endFirst = await takeBuildTurn(folder, () => done.push('first waits'));
  const second = takeBuildTurn(folder, () => done.push('second waits')).then((end) => {
    done.push('second begins');
    end();
  });
  await new Promise((resolve) => setTimeout(resolve, 700));
  done.push('first ends');
  endFirst();
  await second;
  expect(done).toEqual(['second waits', 'first ends', 'second begins']);
});
