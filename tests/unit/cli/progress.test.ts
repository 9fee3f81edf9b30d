import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { filesDone, Progress } from '../../../src/cli/progress.ts';
import { folderOf, freshFolder, importAll, sampleText } from '../../support/importFolder.ts';
import { wenku } from '../../support/wenku.ts';

/** Lines that a progress leaves on a terminal, of a work whose clock a test sets. */
function shown(columns: number, files: readonly string[]) {
  const lines: string[] = [];
  const clock = { now: 0 };
  const terminal = { columns, write: (words: string) => lines.push(words) };
  const progress = new Progress(terminal, files, () => clock.now);
  return { lines, clock, progress };
}

const folder = folderOf({ 'a.txt': 'a'.repeat(300), 'b.txt': 'b'.repeat(100) });
const files = [join(folder, 'a.txt'), join(folder, 'b.txt')];

describe('the line of progress', () => {
  it('tells the share of the bytes, the files, the rate and how long it will take at that', () => {
    const { lines, clock, progress } = shown(100, files);
    clock.now = 3000;
    progress.advance({ inputs: 0, share: 1 }, 6000);
    expect(lines.at(-2)).toBe('\r\u001b[2K');
    expect(lines.at(-1)).toBe(
      `${'█'.repeat(15)}${'░'.repeat(5)} 75% 1/2 个文件，2,000 字/秒，约剩 1 秒`,
    );
    clock.now = 4000;
    progress.advance({ inputs: 1, share: 1 }, 2000);
    expect(lines.at(-1)).toBe(`${'█'.repeat(20)} 100% 2/2 个文件，2,000 字/秒，约剩 0 秒`);
  });

  it('grows within a file that holds others, which is done with the last of them', () => {
    const { lines, clock, progress } = shown(60, files);
    clock.now = 60_000;
    progress.advance({ inputs: 0, share: 0.2 }, 1000);
    expect(lines.at(-1)).toBe('15% 0/2 个文件，17 字/秒，约剩 5 分 40 秒');
    expect([filesDone({ inputs: 0, share: 0.2 }), filesDone({ inputs: 0, share: 1 })]).toEqual([
      0, 1,
    ]);
  });

  it('is told of the entries of an archive and the lines of a bulk file, up to their end', async () => {
    const entries = Object.fromEntries(
      [1, 2, 3].map((n) => [`${String(n)}.txt`, strToU8(sampleText(n))]),
    );
    const inner = zipSync({ 'x.txt': strToU8(sampleText(7)), 'y.txt': strToU8(sampleText(8)) });
    const lines = [4, 5].map((n) =>
      JSON.stringify({ title: `样例${String(n)}`, text: sampleText(n) }),
    );
    const from = folderOf({ 'b.jsonl': `${lines.join('\n')}\n`, 'c.txt': sampleText(6) });
    writeFileSync(join(from, 'a.zip'), zipSync({ ...entries, 'z.zip': inner }));
    const outcomes = await importAll(from, { into: freshFolder(), dryRun: true });
    expect(outcomes.map(({ rejected }) => rejected)).toEqual(outcomes.map(() => []));
    const reached = outcomes.map(({ reached: { inputs, share } }) => inputs + share);
    expect(reached.slice(0, 5)).toEqual([0.25, 0.5, 0.75, 0.875, 1]);
    expect(reached[5]).toBeGreaterThan(1.4);
    expect(reached[5]).toBeLessThan(1.6);
    expect(reached.slice(6)).toEqual([2, 3]);
  });
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;

describe('the command', () => {
  it('shows no progress where nobody looks: not a control on either stream', () => {
    const { out, error } = wenku('import', folder, '--into', freshFolder());
    expect(out).toContain('导入 2 篇');
    expect(error).toBe('');
  });

  // Only script(1) of util-linux takes these options.
  it.skipIf(!hasTerminal)('shows it on a terminal, and takes it away at the end', () => {
    const log = join(freshFolder(), 'log');
    const command = `stty cols 90; node src/cli/wenku.mjs import ${folder} --into ${freshFolder()}`;
    spawnSync('script', ['-qec', command, log], { stdio: 'ignore' });
    const told = readFileSync(log, 'utf8');
    expect(told).toContain('2/2 个文件');
    expect(told).toContain('字/秒');
    expect(told.lastIndexOf('\u001b[2K')).toBeGreaterThan(told.lastIndexOf('字/秒'));
    expect(told.slice(told.lastIndexOf('\u001b[2K'))).toContain('导入 2 篇');
  });
});
