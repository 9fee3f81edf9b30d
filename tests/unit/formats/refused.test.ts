import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WenkuError } from '../../../src/errors/catalogue.ts';
import { extract } from '../../../src/formats/extract.ts';

const root = 'tests/fixtures/refused';

describe('a file whose words are not to be had of it faithfully', () => {
  it.each(readdirSync(root))('is refused with a way round: %s', async (name) => {
    const folder = join(root, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? '';
    const bytes = readFileSync(join(folder, input));
    const problem: unknown = await extract(bytes, input, { file: input }).catch(
      (cause: unknown) => cause,
    );
    if (!(problem instanceof WenkuError)) throw new Error('It was read');
    expect(`${problem.code}\n`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
    expect(problem.hint).toMatch(/另存|密码/u);
  });
});

describe('a .doc of which bytes are changed at random', () => {
  it('is read or told as bad, and never breaks the reader', async () => {
    const bytes = readFileSync('tests/fixtures/formats/doc-notes-revisions/input.doc');
    let state = 20_261_124;
    const next = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((state / 2 ** 31) * below);
    };
    for (let run = 0; run < 200; run += 1) {
      const changed = Buffer.from(bytes);
      for (let change = 0; change < 4; change += 1) changed[next(changed.length)] = next(256);
      const outcome: unknown = await extract(changed, 'any.doc', { file: 'any.doc' }).catch(
        (cause: unknown) => cause,
      );
      expect(outcome instanceof Error && !(outcome instanceof WenkuError)).toBe(false);
    }
  });
});
